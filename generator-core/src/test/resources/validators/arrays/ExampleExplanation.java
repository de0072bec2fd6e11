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
    JsonTape t = trace.tape();
    if (!t.is(at, Kinds.ARRAY)) {
      out.type("/type", "an array");
    }
    rootContains(trace, t, out, at);
    if (t.is(at, Kinds.ARRAY) && t.size(at) < 3) {
      out.has("/minItems", "must have at least 3 items");
    }
    rootEachItem(trace, t, out, at);
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
      }
      index++;
    }
    if (matches < 1) {
      out.error(
          "/minContains", "must hold at least 1 item that matches \"contains\", holds " + matches);
    }
    if (matches > 2) {
      out.error(
          "/maxContains", "must hold at most 2 items that match \"contains\", holds " + matches);
    }
  }

  private static void rootEachItem(Trace trace, JsonTape t, Report out, int at) {
    if (!t.is(at, Kinds.ARRAY)) {
      return;
    }
    int index = 0;
    for (int item = t.first(at), end = t.end(at); item < end; item = t.next(item)) {
      switch (index) {
        case 0:
          out.item("/prefixItems/0", index, prefixItems0(trace, item));
          break;
        case 1:
          out.item("/prefixItems/1", index, prefixItems1(trace, item));
          break;
        default:
          out.item("/items", index, items(trace, item));
          break;
      }
      index++;
    }
  }

  static Report contains(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/contains");
    JsonTape t = trace.tape();
    out.constant("/const", t.is(at, Kinds.TRUE), "true");
    return out.end();
  }

  static Report prefixItems0(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/prefixItems/0");
    JsonTape t = trace.tape();
    if (!t.is(at, Kinds.STRING)) {
      out.type("/type", "a string");
    }
    return out.end();
  }

  static Report prefixItems1(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/prefixItems/1");
    JsonTape t = trace.tape();
    if (!t.isInteger(at)) {
      out.type("/type", "an integer");
    }
    return out.end();
  }

  static Report items(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/items");
    JsonTape t = trace.tape();
    if (!t.is(at, Kinds.BOOLEAN)) {
      out.type("/type", "a boolean");
    }
    return out.end();
  }
}
