package example;

import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.schema.Report;
import dev.armature.runtime.schema.SchemaValidator;
import dev.armature.runtime.schema.Trace;
import dev.armature.runtime.tape.JsonScanner;
import dev.armature.runtime.tape.JsonTape;
import dev.armature.runtime.tape.Kinds;
import dev.armature.runtime.tape.Token;
import java.math.BigDecimal;

/** Checks JSON values against a schema; see {@code @Generated}. */
@Generated("schema.json#")
public final class Example {
  /** The validator; thread-safe. */
  public static final SchemaValidator VALIDATOR =
      SchemaValidator.of(Example::root, Example::rootStream, Example::explain);

  private static final BigDecimal NUMBER_12_5 = new BigDecimal("12.5");

  private static final BigDecimal NUMBER_2_5 = new BigDecimal("2.5");

  private Example() {}

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
    return rootOneOf(t, at) && !not(t, at) && (if_(t, at) ? then(t, at) : else_(t, at));
  }

  static boolean rootOneOf(JsonTape t, int at) {
    int matches = 0;
    if (oneOf0(t, at)) {
      matches++;
    }
    if (oneOf1(t, at)) {
      matches++;
    }
    if (oneOf2(t, at)) {
      matches++;
    }
    return matches == 1;
  }

  /** {@code #/oneOf/0} */
  static boolean oneOf0(JsonTape t, int at) {
    return t.isInteger(at);
  }

  /** {@code #/oneOf/1} */
  static boolean oneOf1(JsonTape t, int at) {
    return t.is(at, Kinds.NUMBER) && t.compare(at, 10L) >= 0;
  }

  /** {@code #/oneOf/2} */
  static boolean oneOf2(JsonTape t, int at) {
    return t.is(at, Kinds.STRING);
  }

  /** {@code #/not} */
  static boolean not(JsonTape t, int at) {
    return t.is(at, Kinds.NUMBER) && t.compare(at, NUMBER_12_5) == 0;
  }

  /** {@code #/then} */
  static boolean then(JsonTape t, int at) {
    return !t.is(at, Kinds.STRING) || t.hasAtLeast(at, 2);
  }

  /** {@code #/else} */
  static boolean else_(JsonTape t, int at) {
    return anyOf0(t, at) || anyOf1(t, at);
  }

  /** {@code #/if} */
  static boolean if_(JsonTape t, int at) {
    return t.is(at, Kinds.STRING);
  }

  /** {@code #/else/anyOf/0} */
  static boolean anyOf0(JsonTape t, int at) {
    return !t.is(at, Kinds.NUMBER) || t.compare(at, 20L) <= 0;
  }

  /** {@code #/else/anyOf/1} */
  static boolean anyOf1(JsonTape t, int at) {
    return !t.is(at, Kinds.NUMBER) || t.isMultipleOf(at, NUMBER_2_5);
  }

  private static Report explain(Trace trace, int at) {
    return ExampleExplanation.root(trace, at);
  }
}
