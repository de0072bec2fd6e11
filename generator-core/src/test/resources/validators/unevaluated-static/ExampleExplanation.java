package example;

import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.schema.Report;
import dev.armature.runtime.schema.Trace;
import dev.armature.runtime.tape.Ascii;
import dev.armature.runtime.tape.JsonTape;
import dev.armature.runtime.tape.Kinds;
import dev.armature.runtime.tape.Names;

/** Says what is wrong with a value; see {@code @Generated}. */
@Generated("schema.json#")
final class ExampleExplanation {
  private static final Names ROOT_NAMES = Names.of("size");

  private static final Names BASE_NAMES = Names.of("id");

  private ExampleExplanation() {}

  private static boolean matchesBase(JsonTape t, int value) {
    return Ascii.startsWith(t, value, "x-");
  }

  static Report root(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#");
    JsonTape t = trace.tape();
    if (!t.is(at, Kinds.OBJECT)) {
      out.type("/type", "an object");
    }
    rootMembers(trace, t, out, at);
    out.inPlace("/allOf/0", allOf0(trace, at));
    rootUnevaluated(trace, t, out, at);
    return out.end();
  }

  private static void rootMembers(Trace trace, JsonTape t, Report out, int at) {
    if (!t.is(at, Kinds.OBJECT)) {
      return;
    }
    int ordinal = 0;
    for (int name = t.first(at), end = t.end(at); name < end; name = t.next(name + 1)) {
      int index = ROOT_NAMES.find(t, name);
      boolean known = index >= 0;
      switch (index) {
        case 0:
          out.member("/properties/size", name, size(trace, name + 1));
          break;
        default:
          break;
      }
      if (known) {
        out.mark(ordinal);
      }
      ordinal++;
    }
  }

  private static void rootUnevaluated(Trace trace, JsonTape t, Report out, int at) {
    if (!t.is(at, Kinds.OBJECT)) {
      return;
    }
    int ordinal = 0;
    for (int name = t.first(at), end = t.end(at); name < end; name = t.next(name + 1)) {
      if (!out.isMarked(ordinal++)) {
        out.member("/unevaluatedProperties", name,
            trace.never(name + 1, "schema.json#/unevaluatedProperties",
                "is not a member that the schema allows"));
      }
    }
    out.markAll();
  }

  static Report size(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/properties/size");
    JsonTape t = trace.tape();
    if (!t.isInteger(at)) {
      out.type("/type", "an integer");
    }
    return out.end();
  }

  static Report allOf0(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/allOf/0");
    out.inPlace("/$ref", base(trace, at));
    return out.end();
  }

  static Report base(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/$defs/base");
    JsonTape t = trace.tape();
    out.required("/required", "id");
    baseMembers(trace, t, out, at);
    return out.end();
  }

  private static boolean baseMatched(Trace trace, JsonTape t, Report out, int name) {
    boolean known = false;
    if (matchesBase(t, name)) {
      known = true;
    }
    return known;
  }

  private static void baseMembers(Trace trace, JsonTape t, Report out, int at) {
    if (!t.is(at, Kinds.OBJECT)) {
      return;
    }
    int ordinal = 0;
    for (int name = t.first(at), end = t.end(at); name < end; name = t.next(name + 1)) {
      int index = BASE_NAMES.find(t, name);
      boolean known = index >= 0;
      switch (index) {
        case 0:
          out.member("/properties/id", name, baseId(trace, name + 1));
          break;
        default:
          break;
      }
      known |= baseMatched(trace, t, out, name);
      if (known) {
        out.mark(ordinal);
      }
      ordinal++;
    }
  }

  static Report baseId(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/$defs/base/properties/id");
    JsonTape t = trace.tape();
    if (!t.is(at, Kinds.STRING)) {
      out.type("/type", "a string");
    }
    return out.end();
  }
}
