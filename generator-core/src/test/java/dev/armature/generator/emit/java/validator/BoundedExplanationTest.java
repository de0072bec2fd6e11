package dev.armature.generator.emit.java.validator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.schema.Evaluation;
import dev.armature.runtime.schema.SchemaValidator;
import dev.armature.runtime.tape.JsonLimits;
import dev.armature.runtime.tape.JsonTape;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Explanations of large and hostile values: linear, and bounded in what they say. */
class BoundedExplanationTest {
  /** Every branch asks for the same children: tried blindly, each level doubles the work. */
  private static final String EXPRESSION =
      """
      {"$ref": "#/$defs/e", "$defs": {"e": {"anyOf": [
        {"type": "integer"},
        {"properties": {"op": {"const": "not"}, "of": {"$ref": "#/$defs/e"}},
         "type": "object"},
        {"properties": {"op": {"const": "neg"}, "of": {"$ref": "#/$defs/e"}},
         "type": "object"},
        {"allOf": [{"$ref": "#/$defs/both"}, {"$ref": "#/$defs/both"}]}]},
        "both": {"properties": {"of": {"$ref": "#/$defs/e"}}, "required": ["of", "or"],
          "type": "object"}}}
      """;

  private static String nested(int depth) {
    return "{\"op\": \"not\", \"of\": ".repeat(depth) + "\"x\"" + "}".repeat(depth);
  }

  @Test
  void nestedUnionsAreLinear() {
    SchemaValidator validator = CompiledSchemas.compile(EXPRESSION);
    long[] visits = new long[3];
    for (int i = 0; i < visits.length; i++) {
      JsonTape tape = JsonTape.of(nested(50 << i));
      Evaluation evaluation = validator.explain(tape, 0);
      assertThat(evaluation.isValid()).isFalse();
      assertThat(evaluation.violations()).isNotEmpty();
      visits[i] = evaluation.visits();
    }
    assertThat(visits[1] - visits[0]).isLessThan(50L * 20);
    assertThat(visits[2] - visits[1]).isEqualTo(2 * (visits[1] - visits[0]));
  }

  @Test
  void definitionsThatUseEachOtherTwiceAreLinear() {
    String definitions =
        IntStream.range(0, 40)
            .mapToObj(
                i ->
                    "\"d%d\": {\"allOf\": [{\"$ref\": \"#/$defs/d%d\"}, {\"$ref\": \"#/$defs/d%d\"}]}"
                        .formatted(i, i + 1, i + 1))
            .collect(Collectors.joining(", "));
    SchemaValidator validator =
        CompiledSchemas.compile(
            "{\"$ref\": \"#/$defs/d0\", \"$defs\": {%s, \"d40\": {\"type\": \"null\"}}}"
                .formatted(definitions));
    Evaluation evaluation = validator.explain(JsonTape.of("1"), 0);
    assertThat(evaluation.visits()).isLessThan(200);
    assertThat(evaluation.violations()).hasSize(1);
    // The output names every way to the keyword, as far as it goes.
    assertThat(evaluation.basic().length()).isBetween(100_000, 100_000_000);
  }

  @Test
  void manyFaultsAreCountedOut() {
    SchemaValidator validator =
        CompiledSchemas.compile(
            "{\"items\": {\"$ref\": \"#/$defs/i\"}, \"$defs\": {\"i\": {\"anyOf\": [{\"type\": \"null\"}, {\"type\": \"object\"}]}}}");
    String json = "[" + "1,".repeat(300_000) + "1]";
    JsonTape tape = JsonTape.of(json);
    Evaluation evaluation = validator.explain(tape, 0);
    assertThat(evaluation.isValid()).isFalse();
    assertThat(evaluation.isComplete()).isFalse();
    assertThat(evaluation.violations()).hasSize(Evaluation.LIMIT);
    assertThat(evaluation.violations(3)).hasSize(3);
    assertThat(evaluation.violations(3).get(2).toString())
        .isEqualTo("/2: must be null or an object, was 1");
    assertThat(evaluation.basic().length()).isLessThan(20_000_000);
  }

  @Test
  void theFirstOfManyFaultsAreToldFromAnyDepth() {
    SchemaValidator validator =
        CompiledSchemas.compile(
            """
            {"properties": {"a": {"anyOf": [{"type": "null"}, {"items": {
              "properties": {"b": {"type": "integer"}}}}]}}}
            """);
    String json = "{\"a\": [" + "{\"b\": \"x\"}, ".repeat(200_000) + "{}]}";
    Evaluation evaluation = validator.explain(JsonTape.of(json), 0);
    assertThat(evaluation.isComplete()).isFalse();
    assertThat(evaluation.violations()).hasSize(Evaluation.LIMIT);
    assertThat(evaluation.violations().get(1).toString())
        .isEqualTo("/a/0/b: must be an integer, was a string");
    assertThat(evaluation.basic().contains("\"/a/6000/b\"")).isTrue();
    assertThat(evaluation.detailed().contains("\"/a/6000/b\"")).isTrue();
  }

  @Test
  void deepValuesLeaveTheStackAlone() throws InterruptedException {
    assertThat(explainedOnUsualStack(360)).contains("must be an integer or an object, was \"x\"");
    assertThat(explainedOnUsualStack(380)).containsExactly("nests too deeply to say what is wrong");
  }

  private static List<String> explainedOnUsualStack(int depth) throws InterruptedException {
    SchemaValidator validator = CompiledSchemas.compile(EXPRESSION);
    JsonLimits deep = new JsonLimits(5_000, 1_000, 1_000, 1_000, 1_000_000);
    byte[] json = nested(depth).getBytes(StandardCharsets.UTF_8);
    JsonTape tape = JsonTape.of(json, 0, json.length, deep);
    List<String> said = new ArrayList<>();
    Runnable task =
        () -> {
          Evaluation evaluation = validator.explain(tape, 0);
          evaluation.violations(10_000).forEach(each -> said.add(each.detail()));
          assertThat(evaluation.basic()).startsWith("{\"valid\":false");
          assertThat(evaluation.detailed()).startsWith("{\"valid\":false");
        };
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread usual = new Thread(null, task, "usual", 1 << 20);
    usual.setUncaughtExceptionHandler((thread, fault) -> thrown.set(fault));
    usual.start();
    usual.join();
    assertThat(thrown).hasNullValue();
    return said;
  }
}
