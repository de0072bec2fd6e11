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
  private static final Names ROOT_NAMES = Names.of("id", "name", "tags");

  private ExampleExplanation() {}

  private static boolean matchesRoot(JsonTape t, int value) {
    return Ascii.startsWith(t, value, "x-");
  }

  static Report root(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#");
    JsonTape t = trace.tape();
    if (!t.is(at, Kinds.OBJECT)) {
      out.type("/type", "an object");
    }
    out.required("/required", "id", "name");
    out.dependentRequired("/dependentRequired", "tags", "x-tagged");
    rootMembers(trace, t, out, at);
    return out.end();
  }

  private static boolean rootMatched(Trace trace, JsonTape t, Report out, int name) {
    boolean known = false;
    if (matchesRoot(t, name)) {
      known = true;
      out.member("/patternProperties/^x-", name, valueX(trace, name + 1));
    }
    return known;
  }

  private static void rootMembers(Trace trace, JsonTape t, Report out, int at) {
    if (!t.is(at, Kinds.OBJECT)) {
      return;
    }
    for (int name = t.first(at), end = t.end(at); name < end; name = t.next(name + 1)) {
      int index = ROOT_NAMES.find(t, name);
      boolean known = index >= 0;
      switch (index) {
        case 0:
          out.member("/properties/id", name, id(trace, name + 1));
          break;
        case 1:
          out.member("/properties/name", name, name(trace, name + 1));
          break;
        case 2:
          out.member("/properties/tags", name, tags(trace, name + 1));
          break;
        default:
          break;
      }
      known |= rootMatched(trace, t, out, name);
      if (!known) {
        out.member("/additionalProperties", name,
            trace.never(name + 1, "schema.json#/additionalProperties",
                "is not a member that the schema allows"));
      }
    }
  }

  static Report id(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/properties/id");
    JsonTape t = trace.tape();
    if (!t.isInteger(at)) {
      out.type("/type", "an integer");
    }
    if (t.is(at, Kinds.NUMBER) && t.compare(at, 1L) < 0) {
      out.was("/minimum", "must be at least 1");
    }
    return out.end();
  }

  static Report name(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/properties/name");
    JsonTape t = trace.tape();
    if (!t.is(at, Kinds.STRING)) {
      out.type("/type", "a string");
    }
    if (t.is(at, Kinds.STRING) && !t.hasAtLeast(at, 1)) {
      out.has("/minLength", "must have at least 1 character");
    }
    return out.end();
  }

  static Report tags(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/properties/tags");
    JsonTape t = trace.tape();
    if (!t.is(at, Kinds.ARRAY)) {
      out.type("/type", "an array");
    }
    if (t.is(at, Kinds.ARRAY) && t.size(at) > 3) {
      out.has("/maxItems", "must have at most 3 items");
    }
    tagsEachItem(trace, t, out, at);
    return out.end();
  }

  private static void tagsEachItem(Trace trace, JsonTape t, Report out, int at) {
    if (!t.is(at, Kinds.ARRAY)) {
      return;
    }
    int index = 0;
    for (int item = t.first(at), end = t.end(at); item < end; item = t.next(item)) {
      out.item("/items", index, tagsItems(trace, item));
      index++;
    }
  }

  static Report valueX(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/patternProperties/%5Ex-");
    JsonTape t = trace.tape();
    if (!t.is(at, Kinds.BOOLEAN)) {
      out.type("/type", "a boolean");
    }
    return out.end();
  }

  static Report tagsItems(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/properties/tags/items");
    JsonTape t = trace.tape();
    if (!t.is(at, Kinds.STRING)) {
      out.type("/type", "a string");
    }
    return out.end();
  }
}
