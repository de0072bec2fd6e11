package example;

import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.schema.Report;
import dev.armature.runtime.schema.SchemaValidator;
import dev.armature.runtime.schema.Trace;
import dev.armature.runtime.tape.JsonScanner;
import dev.armature.runtime.tape.JsonTape;
import dev.armature.runtime.tape.Kinds;
import dev.armature.runtime.tape.Names;
import dev.armature.runtime.tape.Token;
import java.math.BigDecimal;

/** Checks JSON values against a schema; see {@code @Generated}. */
@Generated("schema.json#")
public final class Example {
  /** The validator; thread-safe. */
  public static final SchemaValidator VALIDATOR =
      SchemaValidator.of(Example::root, Example::rootStream, Example::explain);

  private static final BigDecimal NUMBER_100000000000000000000 =
      new BigDecimal("100000000000000000000");

  private static final BigDecimal NUMBER_0_5 = new BigDecimal("0.5");

  private static final Names ROOT_VALUES = Names.of("ab", "abc", "x");

  private static final BigDecimal NUMBER_2_0 = new BigDecimal("2.0");

  private Example() {}

  private static boolean matchesRoot(JsonTape t, int value) {
    byte[] text = t.bytes(value);
    int to = t.to(value);
    if (t.length(value) == 0) {
      return false;
    }
    for (int i = t.from(value); i < to; i++) {
      byte c = text[i];
      if (!(c >= 'a' && c <= 'z')) {
        return false;
      }
    }
    return true;
  }

  static boolean rootStream(JsonScanner in) {
    switch (in.kind()) {
      case Token.OBJECT:
        return false;
      case Token.ARRAY:
        return false;
      default:
        return root(in.value(), 0);
    }
  }

  /** {@code #} */
  static boolean root(JsonTape t, int at) {
    return (t.is(at, Kinds.STRING | Kinds.NULL) || t.isInteger(at))
        && (!t.is(at, Kinds.NUMBER)
            || (t.compare(at, 0L) >= 0
                && t.compare(at, NUMBER_100000000000000000000) < 0
                && t.isMultipleOf(at, NUMBER_0_5)))
        && (!t.is(at, Kinds.STRING)
            || (t.hasAtMost(at, 5) && t.hasAtLeast(at, 2) && matchesRoot(t, at)))
        && (ROOT_VALUES.find(t, at) >= 0
            || t.is(at, Kinds.NULL)
            || (t.is(at, Kinds.NUMBER) && t.compare(at, 1L) == 0)
            || (t.is(at, Kinds.NUMBER) && t.compare(at, NUMBER_2_0) == 0)
            || (t.is(at, Kinds.NUMBER) && t.compare(at, 7L) == 0));
  }

  private static Report explain(Trace trace, int at) {
    return ExampleExplanation.root(trace, at);
  }
}
