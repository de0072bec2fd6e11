package example;

import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.schema.Report;
import dev.armature.runtime.schema.Trace;
import dev.armature.runtime.tape.JsonTape;
import dev.armature.runtime.tape.Kinds;

/** Says what is wrong with a value; see {@code @Generated}. */
@Generated("schema.json#")
final class ExampleExplanation {
  private ExampleExplanation() {}

  static Report root(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#");
    out.inPlace("/$ref", node(trace, at));
    return out.end();
  }

  static Report node(Trace trace, int at) {
    Report known = trace.known(1, at);
    if (known != null) {
      return known;
    }
    Report out = trace.shared(1, at, "schema.json#/$defs/node");
    out.anyOf(
        "/anyOf",
        anyOf0(trace, at),
        anyOf1(trace, at),
        anyOf2(trace, at));
    return out.end();
  }

  static Report anyOf0(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/$defs/node/anyOf/0");
    JsonTape t = trace.tape();
    if (!t.isInteger(at)) {
      out.type("/type", "an integer");
    }
    return out.end();
  }

  static Report anyOf1(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/$defs/node/anyOf/1");
    JsonTape t = trace.tape();
    if (!t.is(at, Kinds.ARRAY)) {
      out.type("/type", "an array");
    }
    if (t.is(at, Kinds.ARRAY) && t.size(at) > 1) {
      out.has("/maxItems", "must have at most 1 item");
    }
    anyOf1EachItem(trace, t, out, at);
    return out.end();
  }

  private static void anyOf1EachItem(Trace trace, JsonTape t, Report out, int at) {
    if (!t.is(at, Kinds.ARRAY)) {
      return;
    }
    int index = 0;
    for (int item = t.first(at), end = t.end(at); item < end; item = t.next(item)) {
      out.item("/items", index, anyOf1Items(trace, item));
      index++;
    }
  }

  static Report anyOf2(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/$defs/node/anyOf/2");
    JsonTape t = trace.tape();
    if (!t.is(at, Kinds.ARRAY)) {
      out.type("/type", "an array");
    }
    if (t.is(at, Kinds.ARRAY) && t.size(at) < 1) {
      out.has("/minItems", "must have at least 1 item");
    }
    anyOf2EachItem(trace, t, out, at);
    return out.end();
  }

  private static void anyOf2EachItem(Trace trace, JsonTape t, Report out, int at) {
    if (!t.is(at, Kinds.ARRAY)) {
      return;
    }
    int index = 0;
    for (int item = t.first(at), end = t.end(at); item < end; item = t.next(item)) {
      out.item("/items", index, anyOf2Items(trace, item));
      index++;
    }
  }

  static Report anyOf1Items(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/$defs/node/anyOf/1/items");
    out.inPlace("/$ref", node(trace, at));
    return out.end();
  }

  static Report anyOf2Items(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/$defs/node/anyOf/2/items");
    out.inPlace("/$ref", node(trace, at));
    return out.end();
  }
}
