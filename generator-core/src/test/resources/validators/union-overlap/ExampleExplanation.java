package example;

import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.schema.Report;
import dev.armature.runtime.schema.Trace;
import dev.armature.runtime.tape.JsonTape;
import dev.armature.runtime.tape.Kinds;
import java.math.BigDecimal;

/** Says what is wrong with a value; see {@code @Generated}. */
@Generated("schema.json#")
final class ExampleExplanation {
  private static final BigDecimal NUMBER_12_5 = new BigDecimal("12.5");

  private static final BigDecimal NUMBER_2_5 = new BigDecimal("2.5");

  private ExampleExplanation() {}

  static Report root(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#");
    JsonTape t = trace.tape();
    out.oneOf(
        "/oneOf",
        oneOf0(trace, at),
        oneOf1(trace, at),
        oneOf2(trace, at));
    out.not("/not", "must not be 12.5", not(trace, at));
    rootIf(trace, t, out, at);
    return out.end();
  }

  private static void rootIf(Trace trace, JsonTape t, Report out, int at) {
    Report condition = if_(trace, at);
    out.condition("/if", condition);
    if (condition.isValid()) {
      out.inPlace("/then", then(trace, at));
    }
    if (!condition.isValid()) {
      out.inPlace("/else", else_(trace, at));
    }
  }

  static Report oneOf0(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/oneOf/0");
    JsonTape t = trace.tape();
    if (!t.isInteger(at)) {
      out.type("/type", "an integer");
    }
    return out.end();
  }

  static Report oneOf1(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/oneOf/1");
    JsonTape t = trace.tape();
    if (!t.is(at, Kinds.NUMBER)) {
      out.type("/type", "a number");
    }
    if (t.is(at, Kinds.NUMBER) && t.compare(at, 10L) < 0) {
      out.was("/minimum", "must be at least 10");
    }
    return out.end();
  }

  static Report oneOf2(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/oneOf/2");
    JsonTape t = trace.tape();
    if (!t.is(at, Kinds.STRING)) {
      out.type("/type", "a string");
    }
    return out.end();
  }

  static Report not(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/not");
    JsonTape t = trace.tape();
    out.constant("/const", t.is(at, Kinds.NUMBER) && t.compare(at, NUMBER_12_5) == 0, "12.5");
    return out.end();
  }

  static Report if_(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/if");
    JsonTape t = trace.tape();
    if (!t.is(at, Kinds.STRING)) {
      out.type("/type", "a string");
    }
    return out.end();
  }

  static Report then(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/then");
    JsonTape t = trace.tape();
    if (t.is(at, Kinds.STRING) && !t.hasAtLeast(at, 2)) {
      out.has("/minLength", "must have at least 2 characters");
    }
    return out.end();
  }

  static Report else_(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/else");
    out.anyOf(
        "/anyOf",
        anyOf0(trace, at),
        anyOf1(trace, at));
    return out.end();
  }

  static Report anyOf0(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/else/anyOf/0");
    JsonTape t = trace.tape();
    if (t.is(at, Kinds.NUMBER) && t.compare(at, 20L) > 0) {
      out.was("/maximum", "must be at most 20");
    }
    return out.end();
  }

  static Report anyOf1(Trace trace, int at) {
    Report out = trace.report(at, "schema.json#/else/anyOf/1");
    JsonTape t = trace.tape();
    if (t.is(at, Kinds.NUMBER) && !t.isMultipleOf(at, NUMBER_2_5)) {
      out.was("/multipleOf", "must be a multiple of 2.5");
    }
    return out.end();
  }
}
