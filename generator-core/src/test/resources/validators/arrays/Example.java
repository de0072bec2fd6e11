package example;

import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.schema.Report;
import dev.armature.runtime.schema.SchemaValidator;
import dev.armature.runtime.schema.Trace;
import dev.armature.runtime.tape.JsonScanner;
import dev.armature.runtime.tape.JsonTape;
import dev.armature.runtime.tape.Kinds;
import dev.armature.runtime.tape.Token;

/** Checks JSON values against a schema; see {@code @Generated}. */
@Generated("schema.json#")
public final class Example {
  /** The validator; thread-safe. */
  public static final SchemaValidator VALIDATOR =
      SchemaValidator.of(Example::root, Example::rootStream, Example::explain);

  private Example() {}

  static boolean rootStream(JsonScanner in) {
    switch (in.kind()) {
      case Token.OBJECT:
        return false;
      case Token.ARRAY:
        return rootStreamItems(in);
      default:
        return root(in.value(), 0);
    }
  }

  static boolean rootStreamItems(JsonScanner in) {
    int matches = 0;
    int index = 0;
    while (in.next() != Token.END_ARRAY) {
      if (!in.value().is(0, Kinds.OBJECT | Kinds.ARRAY) && contains(in.value(), 0)) {
        matches++;
      }
      switch (index) {
        case 0:
          if (!prefixItems0(in.value(), 0)) {
            return false;
          }
          break;
        case 1:
          if (!prefixItems1(in.value(), 0)) {
            return false;
          }
          break;
        default:
          if (!items(in.value(), 0)) {
            return false;
          }
          break;
      }
      index++;
    }
    return matches >= 1 && matches <= 2 && index >= 3;
  }

  /** {@code #} */
  static boolean root(JsonTape t, int at) {
    return t.is(at, Kinds.ARRAY) && t.size(at) >= 3 && rootEachItem(t, at);
  }

  static boolean rootEachItem(JsonTape t, int at) {
    int index = 0;
    int matches = 0;
    for (int item = t.first(at), end = t.end(at); item < end; item = t.next(item)) {
      switch (index) {
        case 0:
          if (!prefixItems0(t, item)) {
            return false;
          }
          break;
        case 1:
          if (!prefixItems1(t, item)) {
            return false;
          }
          break;
        default:
          if (!items(t, item)) {
            return false;
          }
          break;
      }
      if (contains(t, item)) {
        matches++;
      }
      index++;
    }
    return matches >= 1 && matches <= 2;
  }

  /** {@code #/contains} */
  static boolean contains(JsonTape t, int at) {
    return t.is(at, Kinds.TRUE);
  }

  /** {@code #/items} */
  static boolean items(JsonTape t, int at) {
    return t.is(at, Kinds.BOOLEAN);
  }

  /** {@code #/prefixItems/0} */
  static boolean prefixItems0(JsonTape t, int at) {
    return t.is(at, Kinds.STRING);
  }

  /** {@code #/prefixItems/1} */
  static boolean prefixItems1(JsonTape t, int at) {
    return t.isInteger(at);
  }

  private static Report explain(Trace trace, int at) {
    return ExampleExplanation.root(trace, at);
  }
}
