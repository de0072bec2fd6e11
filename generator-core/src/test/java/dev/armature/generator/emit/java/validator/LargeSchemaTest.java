package dev.armature.generator.emit.java.validator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.schema.Evaluation;
import dev.armature.runtime.schema.SchemaValidator;
import dev.armature.runtime.tape.JsonTape;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keywords with very many values: no method and no class outgrows what the JVM takes. */
class LargeSchemaTest {
  private static String many(int count, String open, String close, IntFunction<String> each) {
    return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining(",", open, close));
  }

  private static String schema(String keyword) {
    return switch (keyword) {
      case "properties" ->
          many(600, "{\"properties\":{", "}}", i -> "\"p%d\":{\"minimum\":%d}".formatted(i, i));
      case "required" -> many(1_000, "{\"required\":[", "]}", i -> "\"p" + i + "\"");
      case "enum" -> many(5_000, "{\"enum\":[", "]}", i -> i % 2 == 0 ? "\"v" + i + "\"" : "" + i);
      case "anyOf", "oneOf" ->
          many(1_000, "{\"" + keyword + "\":[", "]}", i -> "{\"const\":" + i + "}");
      case "allOf" -> many(1_000, "{\"allOf\":[", "]}", i -> "{\"minimum\":" + i + "}");
      case "prefixItems" ->
          many(
              1_000,
              "{\"prefixItems\":[",
              "]}",
              i -> "{\"title\":\"t%d\",\"type\":\"null\"}".formatted(i));
      case "patternProperties" ->
          many(
              300,
              "{\"patternProperties\":{",
              "}}",
              i -> "\"^a%d$\":{\"minimum\":%d}".formatted(i, i));
      case "dependentRequired" ->
          many(300, "{\"dependentRequired\":{", "}}", i -> "\"p%d\":[\"q%d\"]".formatted(i, i));
      default ->
          many(
              500,
              "{\"dependentSchemas\":{",
              "}}",
              i -> "\"p%d\":{\"required\":[\"q%d\"]}".formatted(i, i));
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          properties        | {"p599": 600}     | {"p598": 1}
          required          | []                  | {"p0": 1}
          enum              | 4999               | "v1"
          anyOf             | 999                 | "x"
          oneOf             | 999                 | 1000
          allOf             | 999                 | 998
          prefixItems       | [null, null]        | [null, 1]
          patternProperties | {"a149": 149}       | {"a149": 148}
          dependentRequired | {"p299":1,"q299":1} | {"p299": 1}
          dependentSchemas  | {"p499":1,"q499":1} | {"p499": 1}
          """)
  void explanationsOfManyValuesCompile(String keyword, String good, String bad) {
    SchemaValidator validator = CompiledSchemas.compile(schema(keyword));
    Evaluation right = validator.explain(JsonTape.of(good), 0);
    assertThat(right.violations()).isEmpty();
    assertThat(validator.isValid(JsonTape.of(good), 0)).isTrue();
    Evaluation wrong = validator.explain(JsonTape.of(bad), 0);
    assertThat(wrong.violations()).isNotEmpty();
    assertThat(wrong.violations().get(0).detail().length()).isLessThan(500);
    assertThat(validator.isValid(JsonTape.of(bad), 0)).isFalse();
  }
}
