package dev.armature.runtime.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.tape.Echo;
import dev.armature.runtime.tape.JsonTape;
import dev.armature.runtime.tape.Kinds;
import org.junit.jupiter.api.Test;

/** Explanations by rules as the generator writes them. */
class EvaluationTest {
  private static final String URI = "https://example.com/list#";

  /** A list of small numbers, with a remark; items are asked for by two keywords. */
  private static final SchemaValidator LIST =
      SchemaValidator.of((tape, at) -> tape.size(at) == 0, EvaluationTest::list);

  private static Report list(Trace trace, int at) {
    Report out = trace.report(at, URI);
    JsonTape t = trace.tape();
    int index = 0;
    for (int item = t.first(at), end = t.end(at); item < end; item = t.next(item)) {
      out.item("/items", index, small(trace, item));
      out.item("/unevaluatedItems", index, small(trace, item));
      index++;
    }
    out.annotation("/title", "\"A list\"");
    return out.end();
  }

  private static Report small(Trace trace, int at) {
    Report known = trace.known(1, at);
    if (known != null) {
      return known;
    }
    Report out = trace.shared(1, at, URI + "/$defs/small");
    JsonTape t = trace.tape();
    if (!t.is(at, Kinds.NUMBER)) {
      out.type("/type", "a number");
    }
    if (t.is(at, Kinds.NUMBER) && t.compare(at, 10L) > 0) {
      out.was("/maximum", "must be at most 10");
    }
    return out.end();
  }

  private static Evaluation explain(String json) {
    return LIST.explain(JsonTape.of(json), 0);
  }

  @Test
  void aRuleLooksAtAValueOnceAndItsErrorIsToldOnce() {
    Evaluation evaluation = explain("[1, 2, 30]");
    assertThat(evaluation.isValid()).isFalse();
    assertThat(evaluation.visits()).isEqualTo(4);
    assertThat(evaluation.violations())
        .containsExactly(
            new SchemaViolation(
                "/2",
                "maximum",
                "must be at most 10, was 30",
                "/items/maximum",
                URI + "/$defs/small/maximum",
                7));
  }

  @Test
  void theOutputHasEveryWayToAnError() {
    assertThat(explain("[1, \"x\"]").basic())
        .contains("\"keywordLocation\":\"/items/type\"")
        .contains("\"keywordLocation\":\"/unevaluatedItems/type\"")
        .doesNotContain("A list");
  }

  @Test
  void aValidValueHasAnnotations() {
    Evaluation evaluation = explain("[]");
    assertThat(evaluation.violations()).isEmpty();
    assertThat(evaluation.flag()).isEqualTo("{\"valid\":true}");
    assertThat(evaluation.annotations("", "title"))
        .containsExactly(new Annotation("", "/title", URI + "/title", "\"A list\""));
    assertThat(evaluation.annotations("", "description")).isEmpty();
    assertThat(evaluation.annotations("/0", "title")).isEmpty();
  }

  @Test
  void textsOfTheSenderAreCutAndCannotHideAnything() {
    String longText = "[\"" + "a".repeat(100) + "\"]";
    assertThat(explain(longText).violations().get(0).detail())
        .isEqualTo("must be a number, was a string");
    assertThat(Echo.quote("a\u0000b\uD83D\uDE00" + "c".repeat(60)))
        .isEqualTo("\"a?b\uD83D\uDE00" + "c".repeat(36) + "…\"");
  }
}
