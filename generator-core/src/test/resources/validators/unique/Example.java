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
      SchemaValidator.of(Example::root, Example::explain);

  private Example() {}

  /** {@code #} */
  static boolean root(JsonTape t, int at) {
    return t.is(at, Kinds.ARRAY) && rootEachItem(t, at) && t.hasUniqueItems(at);
  }

  static boolean rootEachItem(JsonTape t, int at) {
    for (int item = t.first(at), end = t.end(at); item < end; item = t.next(item)) {
      if (!items(t, item)) {
        return false;
      }
    }
    return true;
  }

  /** {@code #/items} */
  static boolean items(JsonTape t, int at) {
    return t.is(at, Kinds.OBJECT | Kinds.NUMBER);
  }

  private static Report explain(Trace trace, int at) {
    return ExampleExplanation.root(trace, at);
  }
}
