package example;

import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.schema.Report;
import dev.armature.runtime.schema.SchemaValidator;
import dev.armature.runtime.schema.Trace;
import dev.armature.runtime.tape.JsonTape;
import dev.armature.runtime.tape.Kinds;

/** Checks JSON values against a schema; see {@code @Generated}. */
@Generated("schema.json#")
public final class Example {
  /** The validator; thread-safe. */
  public static final SchemaValidator VALIDATOR =
      SchemaValidator.of(Example::node, Example::explain);

  private Example() {}

  static boolean node(JsonTape t, int at) {
    int known = t.memo(1, at);
    if (known >= 0) {
      return known == 1;
    }
    boolean valid = nodeOnce(t, at);
    t.memo(1, at, valid);
    return valid;
  }

  /** {@code #/$defs/node} */
  static boolean nodeOnce(JsonTape t, int at) {
    return anyOf0(t, at) || anyOf1(t, at) || anyOf2(t, at);
  }

  /** {@code #/$defs/node/anyOf/0} */
  static boolean anyOf0(JsonTape t, int at) {
    return t.isInteger(at);
  }

  /** {@code #/$defs/node/anyOf/1} */
  static boolean anyOf1(JsonTape t, int at) {
    return t.is(at, Kinds.ARRAY) && t.size(at) <= 1 && anyOf1EachItem(t, at);
  }

  static boolean anyOf1EachItem(JsonTape t, int at) {
    for (int item = t.first(at), end = t.end(at); item < end; item = t.next(item)) {
      if (!node(t, item)) {
        return false;
      }
    }
    return true;
  }

  /** {@code #/$defs/node/anyOf/2} */
  static boolean anyOf2(JsonTape t, int at) {
    return t.is(at, Kinds.ARRAY) && t.size(at) >= 1 && anyOf2EachItem(t, at);
  }

  static boolean anyOf2EachItem(JsonTape t, int at) {
    for (int item = t.first(at), end = t.end(at); item < end; item = t.next(item)) {
      if (!node(t, item)) {
        return false;
      }
    }
    return true;
  }

  private static Report explain(Trace trace, int at) {
    return ExampleExplanation.root(trace, at);
  }
}
