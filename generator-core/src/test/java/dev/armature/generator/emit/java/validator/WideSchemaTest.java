package dev.armature.generator.emit.java.validator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.schema.Dialect;
import dev.armature.generator.validation.ValidatorOptions;
import dev.armature.runtime.schema.SchemaValidator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Shapes that one long, one switch, one method or one class cannot hold, by every path. */
class WideSchemaTest {
  /**
   * A schema too wide for something.
   *
   * @param good documents that are valid
   * @param bad documents that are not
   */
  record Wide(String name, String schema, List<String> good, List<String> bad) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static String many(int count, IntFunction<String> each) {
    return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining(","));
  }

  private static String object(int count, IntFunction<String> value) {
    return "{" + many(count, i -> "\"p" + i + "\":" + value.apply(i)) + "}";
  }

  private static String without(int missing, int count) {
    return "{"
        + IntStream.range(0, count)
            .filter(i -> i != missing)
            .mapToObj(i -> "\"p" + i + "\":" + i)
            .collect(Collectors.joining(","))
        + "}";
  }

  static List<Wide> shapes() {
    return List.of(
        required(63),
        required(64),
        required(65),
        required(200),
        members(),
        tuple(),
        marked(),
        products(),
        patterned(),
        dependent(),
        rules(),
        enums());
  }

  private static Wide required(int count) {
    return new Wide(
        count + " required names",
        "{\"required\":[" + many(count, i -> "\"p" + i + "\"") + "],\"minProperties\":1}",
        List.of(object(count, i -> "0"), object(count + 5, i -> "0"), "1"),
        List.of("{}", without(0, count), without(count - 1, count)));
  }

  private static Wide members() {
    return new Wide(
        "300 members of a closed object",
        "{\"type\":\"object\",\"properties\":%s,\"required\":[\"p299\",\"q\"],\"additionalProperties\":%s}"
            .formatted(
                object(300, i -> i == 7 ? "false" : "{\"minimum\":" + i + "}"),
                "{\"type\":\"string\"}"),
        List.of("{\"p299\":299,\"p81\":81,\"q\":\"s\"}"),
        List.of(
            "{\"p299\":298,\"q\":\"s\"}",
            "{\"p299\":299,\"q\":1}",
            "{\"p299\":299,\"q\":\"s\",\"p7\":7}",
            "{\"p299\":299,\"q\":\"s\",\"z\":7}",
            "{\"p0\":0,\"q\":\"s\"}"));
  }

  private static Wide tuple() {
    return new Wide(
        "200 items before the rest",
        "{\"prefixItems\":[%s],\"items\":{\"type\":\"null\"},\"contains\":{\"const\":7},\"maxItems\":201}"
            .formatted(many(200, i -> i == 150 ? "false" : "{\"minimum\":" + i + "}")),
        List.of("[7]", "[0,1,7]", "[" + many(150, i -> i + "") + "]"),
        List.of("[]", "[7,0]", "[" + many(151, i -> i + "") + "]"));
  }

  private static Wide marked() {
    return new Wide(
        "100 members and items that leave marks",
        "{\"anyOf\":[{\"properties\":%s},{\"prefixItems\":[%s]}],\"unevaluatedItems\":false,\"unevaluatedProperties\":false}"
            .formatted(
                object(100, i -> "{\"minimum\":" + i + "}"),
                many(100, i -> "{\"minimum\":" + i + "}")),
        List.of(object(100, i -> i + ""), "[" + many(100, i -> i + "") + "]", "{}"),
        List.of("{\"p99\":99,\"p100\":100}", "{\"p99\":98}", "[" + many(101, i -> i + "") + "]"));
  }

  private static Wide products() {
    return new Wide(
        "90 members that two schemas describe",
        "{\"allOf\":[{\"properties\":%1$s},{\"properties\":%2$s,\"patternProperties\":{\"^p8\":{\"multipleOf\":2}}}],\"required\":[\"p1\"]}"
            .formatted(
                object(90, i -> "{\"minimum\":" + i + "}"),
                object(85, i -> "{\"maximum\":" + (i + 2) + "}")),
        List.of("{\"p1\":1,\"p82\":82,\"p89\":1000}"),
        List.of(
            "{\"p1\":0}", "{\"p1\":4}", "{\"p1\":1,\"p82\":83}", "{\"p1\":1,\"p89\":89}", "{}"));
  }

  private static Wide patterned() {
    return new Wide(
        "100 required names that only a pattern describes",
        "{\"required\":[%s],\"patternProperties\":{\"^p\":{\"type\":\"integer\"}},\"additionalProperties\":false}"
            .formatted(many(100, i -> "\"p" + i + "\"")),
        List.of(object(101, i -> i + "")),
        List.of(without(99, 100), object(100, i -> i == 50 ? "null" : "1")));
  }

  private static Wide dependent() {
    return new Wide(
        "names that depend on 70 others",
        "{\"dependentRequired\":%s,\"dependentSchemas\":%s}"
            .formatted(
                object(70, i -> "[\"p" + (i + 1) % 70 + "\",\"p" + i + "\"]"),
                object(70, i -> "{\"maxProperties\":70}")),
        List.of(object(70, i -> "1"), "{}", "{\"q\":1}"),
        List.of("{\"p69\":1}", without(0, 70), object(71, i -> "1")));
  }

  private static Wide rules() {
    String shapes =
        many(
            400,
            i ->
                "\"d%d\":{\"type\":\"object\",\"properties\":{\"next\":{\"$ref\":\"#/$defs/d%d\"},\"at\":{\"const\":%d}},\"required\":[\"at\"]}"
                    .formatted(i, (i + 1) % 400, i));
    return new Wide(
        "400 rules that lead to each other",
        "{\"$ref\":\"#/$defs/d398\",\"$defs\":{" + shapes + "}}",
        List.of("{\"at\":398,\"next\":{\"at\":399,\"next\":{\"at\":0}}}"),
        List.of("{\"at\":398,\"next\":{\"at\":399,\"next\":{\"at\":1}}}", "{\"next\":{}}"));
  }

  /** One such list is short, but all of them are more than a class can initialise. */
  private static Wide enums() {
    return new Wide(
        "100 lists of 400 words",
        "{\"properties\":"
            + object(100, i -> "{\"enum\":[" + many(400, j -> "\"v" + i + "_" + j + "\"") + "]}")
            + "}",
        List.of("{\"p0\":\"v0_399\",\"p99\":\"v99_0\"}", "[]"),
        List.of("{\"p99\":\"v98_0\"}", "{\"p5\":5}"));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void isCheckedByEveryPath(Wide wide) {
    SchemaValidator validator = CompiledSchemas.compile(wide.schema());
    wide.good().forEach(json -> VerdictCasesTest.ask(validator, json, true));
    wide.bad().forEach(json -> VerdictCasesTest.ask(validator, json, false));
  }

  @Test
  void rulesOfOneSchemaAreSharedOutAmongClasses() {
    CompiledSchemas schemas = new CompiledSchemas();
    schemas.add(rules().schema(), Dialect.JSON_SCHEMA_2020_12, ValidatorOptions.DEFAULT, Map.of());
    Map<String, String> sources = new LinkedHashMap<>(schemas.sources());
    sources.keySet().removeIf(path -> path.contains("Explanation"));
    assertThat(sources).hasSizeGreaterThan(2);
  }

  /** Recursion through two branches: asked again at each level, 400 levels would never end. */
  @Test
  void deepValuesOfRepetitiveSchemasAreDecided() {
    SchemaValidator twice =
        CompiledSchemas.compile(
            """
            {"$ref": "#/$defs/n", "$defs": {"n": {"anyOf": [
              {"type": "integer"},
              {"type": "array", "items": {"$ref": "#/$defs/n"}, "maxItems": 1},
              {"type": "array", "items": {"$ref": "#/$defs/n"}, "minItems": 1}]}}}
            """);
    VerdictCasesTest.ask(twice, "[".repeat(400) + 1 + "]".repeat(400), true);
    VerdictCasesTest.ask(twice, "[".repeat(400) + "\"\"" + "]".repeat(400), false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '{"anyOf":[{"items":{"$ref":"NEXT"}},{"items":{"$ref":"NEXT"}}]}' | 60
          '{"oneOf":[{"$ref":"NEXT"},{"$ref":"NEXT"},{"minimum":5}]}'       | 0
          '{"allOf":[{"$ref":"NEXT"},{"$ref":"NEXT"},{"maximum":9}]}'       | 0
          """)
  void definitionsThatUseEachOtherTwiceAreDecided(String twice, int depth) {
    // An even number of levels: each level of the second turns a yes into a no, and a no of both
    // into what the third branch says.
    String definitions =
        many(60, i -> "\"d" + i + "\":" + twice.replace("NEXT", "#/$defs/d" + (i + 1)));
    SchemaValidator validator =
        CompiledSchemas.compile(
            "{\"$ref\":\"#/$defs/d0\",\"$defs\":{" + definitions + ",\"d60\":{\"minimum\":5}}}");
    String open = "[".repeat(depth);
    String close = "]".repeat(depth);
    VerdictCasesTest.ask(validator, open + 7 + close, true);
    VerdictCasesTest.ask(validator, open + 3 + close, false);
  }
}
