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
  private static final Names ROOT_NAMES = Names.of("kind");

  private static final Names ANY_OF0_NAMES = Names.of("a");

  private static final Names ANY_OF1_NAMES = Names.of("b");

  private static final Names IF_KIND_VALUES = Names.of("open");

  private ExampleExplanation() {}

  private static boolean matchesThen(JsonTape t, int value) {
    return Ascii.startsWith(t, value, "x-");
  }

  static Report root(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#");
    JsonTape t = trace.tape();
    rootContains(trace, t, out, at);
    if (t.is(at, Kinds.ARRAY)) {
      out.markFirst(1);
    }
    rootMembers(trace, t, out, at);
    out.anyOf(
        "/anyOf",
        anyOf0(trace, at),
        anyOf1(trace, at));
    rootIf(trace, t, out, at);
    rootUnevaluated(trace, t, out, at);
    rootUnevaluatedItems(trace, t, out, at);
    return out.end();
  }

  private static void rootContains(Trace trace, JsonTape t, Report out, int at) {
    if (!t.is(at, Kinds.ARRAY)) {
      return;
    }
    int index = 0;
    int matches = 0;
    for (int item = t.first(at), end = t.end(at); item < end; item = t.next(item)) {
      if (out.contains("/contains", index, contains(trace, item))) {
        matches++;
        out.mark(index);
      }
      index++;
    }
    if (matches < 1) {
      out.error(
          "/contains", "must hold at least 1 item that matches \"contains\", holds " + matches);
    }
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
          out.member("/properties/kind", name, kind(trace, name + 1));
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

  private static void rootIf(Trace trace, JsonTape t, Report out, int at) {
    Report condition = if_(trace, at);
    out.condition("/if", condition);
    if (condition.isValid()) {
      out.inPlace("/then", then(trace, at));
    }
  }

  private static void rootUnevaluated(Trace trace, JsonTape t, Report out, int at) {
    if (!t.is(at, Kinds.OBJECT)) {
      return;
    }
    int ordinal = 0;
    for (int name = t.first(at), end = t.end(at); name < end; name = t.next(name + 1)) {
      if (!out.isMarked(ordinal++)) {
        out.member("/unevaluatedProperties", name, unevaluatedProperties(trace, name + 1));
      }
    }
    out.markAll();
  }

  private static void rootUnevaluatedItems(Trace trace, JsonTape t, Report out, int at) {
    if (!t.is(at, Kinds.ARRAY)) {
      return;
    }
    int index = 0;
    for (int item = t.first(at), end = t.end(at); item < end; item = t.next(item)) {
      if (!out.isMarked(index)) {
        out.item("/unevaluatedItems", index,
            trace.never(item, "schema.json#/unevaluatedItems",
                "is an item that the schema does not allow"));
      }
      index++;
    }
    out.markAll();
  }

  static Report contains(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/contains");
    JsonTape t = trace.tape();
    if (!t.is(at, Kinds.STRING)) {
      out.type("/type", "a string");
    }
    return out.end();
  }

  static Report kind(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/properties/kind");
    JsonTape t = trace.tape();
    if (!t.is(at, Kinds.STRING)) {
      out.type("/type", "a string");
    }
    return out.end();
  }

  static Report anyOf0(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/anyOf/0");
    JsonTape t = trace.tape();
    out.required("/required", "a");
    anyOf0Members(trace, t, out, at);
    return out.end();
  }

  private static void anyOf0Members(Trace trace, JsonTape t, Report out, int at) {
    if (!t.is(at, Kinds.OBJECT)) {
      return;
    }
    int ordinal = 0;
    for (int name = t.first(at), end = t.end(at); name < end; name = t.next(name + 1)) {
      int index = ANY_OF0_NAMES.find(t, name);
      boolean known = index >= 0;
      switch (index) {
        case 0:
          out.member("/properties/a", name, anyOf0A(trace, name + 1));
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

  static Report anyOf1(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/anyOf/1");
    JsonTape t = trace.tape();
    out.required("/required", "b");
    anyOf1Members(trace, t, out, at);
    return out.end();
  }

  private static void anyOf1Members(Trace trace, JsonTape t, Report out, int at) {
    if (!t.is(at, Kinds.OBJECT)) {
      return;
    }
    int ordinal = 0;
    for (int name = t.first(at), end = t.end(at); name < end; name = t.next(name + 1)) {
      int index = ANY_OF1_NAMES.find(t, name);
      boolean known = index >= 0;
      switch (index) {
        case 0:
          out.member("/properties/b", name, anyOf1B(trace, name + 1));
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

  static Report if_(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/if");
    JsonTape t = trace.tape();
    out.required("/required", "kind");
    if_Members(trace, t, out, at);
    return out.end();
  }

  private static void if_Members(Trace trace, JsonTape t, Report out, int at) {
    if (!t.is(at, Kinds.OBJECT)) {
      return;
    }
    int ordinal = 0;
    for (int name = t.first(at), end = t.end(at); name < end; name = t.next(name + 1)) {
      int index = ROOT_NAMES.find(t, name);
      boolean known = index >= 0;
      switch (index) {
        case 0:
          out.member("/properties/kind", name, ifKind(trace, name + 1));
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

  static Report then(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/then");
    JsonTape t = trace.tape();
    thenMembers(trace, t, out, at);
    return out.end();
  }

  private static boolean thenMatched(Trace trace, JsonTape t, Report out, int name) {
    boolean known = false;
    if (matchesThen(t, name)) {
      known = true;
    }
    return known;
  }

  private static void thenMembers(Trace trace, JsonTape t, Report out, int at) {
    if (!t.is(at, Kinds.OBJECT)) {
      return;
    }
    int ordinal = 0;
    for (int name = t.first(at), end = t.end(at); name < end; name = t.next(name + 1)) {
      boolean known = false;
      known |= thenMatched(trace, t, out, name);
      if (known) {
        out.mark(ordinal);
      }
      ordinal++;
    }
  }

  static Report unevaluatedProperties(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/unevaluatedProperties");
    JsonTape t = trace.tape();
    if (!t.is(at, Kinds.NULL)) {
      out.type("/type", "null");
    }
    return out.end();
  }

  static Report anyOf0A(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/anyOf/0/properties/a");
    JsonTape t = trace.tape();
    if (!t.isInteger(at)) {
      out.type("/type", "an integer");
    }
    return out.end();
  }

  static Report anyOf1B(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/anyOf/1/properties/b");
    JsonTape t = trace.tape();
    if (!t.isInteger(at)) {
      out.type("/type", "an integer");
    }
    return out.end();
  }

  static Report ifKind(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/if/properties/kind");
    JsonTape t = trace.tape();
    out.constant("/const", IF_KIND_VALUES.find(t, at) >= 0, "\"open\"");
    return out.end();
  }
}
