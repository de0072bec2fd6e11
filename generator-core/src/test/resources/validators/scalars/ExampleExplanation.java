package example;

import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.schema.Report;
import dev.armature.runtime.schema.Trace;
import dev.armature.runtime.tape.JsonTape;
import dev.armature.runtime.tape.Kinds;
import dev.armature.runtime.tape.Names;
import java.math.BigDecimal;

/** Says what is wrong with a value; see {@code @Generated}. */
@Generated("schema.json#")
final class ExampleExplanation {
  private static final BigDecimal NUMBER_100000000000000000000 =
      new BigDecimal("100000000000000000000");

  private static final BigDecimal NUMBER_0_5 = new BigDecimal("0.5");

  private static final Names ROOT_VALUES = Names.of("ab", "abc", "x");

  private static final BigDecimal NUMBER_2_0 = new BigDecimal("2.0");

  private ExampleExplanation() {}

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

  static Report root(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#");
    JsonTape t = trace.tape();
    if (!(t.is(at, Kinds.STRING | Kinds.NULL) || t.isInteger(at))) {
      out.type("/type", "a string, an integer or null");
    }
    if (t.is(at, Kinds.NUMBER) && t.compare(at, 0L) < 0) {
      out.was("/minimum", "must be at least 0");
    }
    if (t.is(at, Kinds.NUMBER) && t.compare(at, NUMBER_100000000000000000000) >= 0) {
      out.was("/exclusiveMaximum", "must be less than 100000000000000000000");
    }
    if (t.is(at, Kinds.NUMBER) && !t.isMultipleOf(at, NUMBER_0_5)) {
      out.was("/multipleOf", "must be a multiple of 0.5");
    }
    if (t.is(at, Kinds.STRING) && !t.hasAtLeast(at, 2)) {
      out.has("/minLength", "must have at least 2 characters");
    }
    if (t.is(at, Kinds.STRING) && !t.hasAtMost(at, 5)) {
      out.has("/maxLength", "must have at most 5 characters");
    }
    if (t.is(at, Kinds.STRING) && !matchesRoot(t, at)) {
      out.was("/pattern", "must match ^[a-z]+$");
    }
    out.enumeration(
        "/enum",
        ROOT_VALUES.find(t, at) >= 0
            || t.is(at, Kinds.NULL)
            || (t.is(at, Kinds.NUMBER) && t.compare(at, 1L) == 0)
            || (t.is(at, Kinds.NUMBER) && t.compare(at, NUMBER_2_0) == 0)
            || (t.is(at, Kinds.NUMBER) && t.compare(at, 7L) == 0),
        "\"ab\", \"abc\", \"x\", 1, 2.0, 7, null");
    return out.end();
  }
}
