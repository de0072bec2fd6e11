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
    if (t.is(at, Kinds.ARRAY) && !t.hasUniqueItems(at)) {
      out.error("/uniqueItems", "must not hold an item twice");
    }
    rootEachItem(trace, t, out, at);
    return out.end();
  }

  private static void rootEachItem(Trace trace, JsonTape t, Report out, int at) {
    if (!t.is(at, Kinds.ARRAY)) {
      return;
    }
    int index = 0;
    for (int item = t.first(at), end = t.end(at); item < end; item = t.next(item)) {
      out.item("/items", index, items(trace, item));
      index++;
    }
  }

  static Report items(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/items");
    JsonTape t = trace.tape();
    if (!t.is(at, Kinds.OBJECT | Kinds.NUMBER)) {
      out.type("/type", "an object or a number");
    }
    return out.end();
  }
}
