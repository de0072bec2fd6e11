package dev.armature.generator.emit.java.validator;

import dev.armature.generator.schema.Dialect;
import dev.armature.generator.validation.ValidatorOptions;
import dev.armature.runtime.schema.SchemaValidator;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Keywords with so much in them that one method for it would be too long for the JIT compiler: what
 * compiles these schemas measures their methods, and they still decide.
 */
class LongMethodsTest {
  private record Wide(String name, String schema, List<String> good, List<String> bad) {}

  private static String many(int count, String open, String close, IntFunction<String> each) {
    return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining(",", open, close));
  }

  private static Stream<Wide> schemas() {
    return Stream.of(
        overlapping(),
        marked(),
        tagged(),
        patterns(),
        markedPatterns(),
        unevaluatedPatterns(),
        patternsOfOneName(),
        dependent(),
        oneAsksForMany(),
        allAskForAll(),
        dependentSchemas(),
        oneMemberManyRules(),
        manyLoops(),
        manyRests());
  }

  private static Wide overlapping() {
    String branches =
        many(800, "[", "]", i -> "{\"multipleOf\":%d,\"maximum\":%d}".formatted(i + 2, 2 * i + 4));
    return new Wide(
        "800 branches of which exactly one must match",
        "{\"type\":\"integer\",\"minimum\":1,\"oneOf\":" + branches + "}",
        List.of("2", "3", "797", "900"),
        List.of("1", "4", "800", "803"));
  }

  private static Wide marked() {
    String branches =
        many(
            400,
            "[",
            "]",
            i ->
                "{\"properties\":{\"p%d\":{\"const\":%d}},\"required\":[\"p%d\"]}"
                    .formatted(i, i, i));
    return new Wide(
        "400 branches that leave marks",
        "{\"anyOf\":" + branches + ",\"unevaluatedProperties\":false}",
        List.of("{\"p0\":0}", "{\"p399\":399,\"p3\":3}", "1"),
        List.of("{\"p0\":1}", "{\"p399\":399,\"p3\":4}", "{\"p399\":399,\"q\":4}", "{}"));
  }

  private static Wide tagged() {
    String branches =
        many(
            900,
            "[",
            "]",
            i ->
                ("{\"type\":\"object\",\"required\":[\"kind\"],"
                        + "\"properties\":{\"kind\":{\"const\":\"k%d\"},\"size\":{\"maximum\":%d}}}")
                    .formatted(i, i));
    return new Wide(
        "900 branches with tags",
        "{\"oneOf\":" + branches + "}",
        List.of("{\"kind\":\"k0\"}", "{\"kind\":\"k899\",\"size\":899}"),
        List.of("{\"kind\":\"k900\"}", "{\"kind\":\"k81\",\"size\":82}", "{}", "1"));
  }

  private static String keyed(int count) {
    return many(count, "{", "}", i -> "\"^a%d(b|c)*$\":{\"minimum\":%d}".formatted(i, i));
  }

  private static Wide patterns() {
    return new Wide(
        "500 patterns of names",
        "{\"patternProperties\":" + keyed(500) + ",\"additionalProperties\":{\"type\":\"null\"}}",
        List.of("{\"a0\":0,\"a499bc\":499,\"b\":null}", "{}"),
        List.of("{\"a61\":60}", "{\"a499bc\":498}", "{\"b\":1}", "{\"a500\":500}"));
  }

  private static Wide markedPatterns() {
    return new Wide(
        "400 patterns of names that leave marks",
        "{\"anyOf\":[{\"patternProperties\":%s},{\"maxProperties\":1}],\"unevaluatedProperties\":false}"
            .formatted(keyed(400)),
        List.of("{\"a0\":0,\"a399bc\":399}", "{}"),
        List.of("{\"a0\":0,\"a399\":398}", "{\"a0\":0,\"b\":0}"));
  }

  private static Wide unevaluatedPatterns() {
    return new Wide(
        "700 patterns beside unevaluatedProperties",
        "{\"patternProperties\":" + keyed(700) + ",\"unevaluatedProperties\":false}",
        List.of("{\"a0\":0,\"a699bc\":699}", "{}"),
        List.of("{\"a699\":698}", "{\"a700\":700}"));
  }

  private static Wide patternsOfOneName() {
    String patterns = many(700, "{", "}", i -> "\"a|b%d\":{\"minimum\":%d}".formatted(i, i));
    return new Wide(
        "700 patterns that match one name",
        "{\"properties\":{\"a\":{\"maximum\":700}},\"patternProperties\":" + patterns + "}",
        List.of("{\"a\":699}", "{\"a\":700,\"b12\":650}", "{\"c\":1}"),
        List.of("{\"a\":698}", "{\"a\":701}"));
  }

  private static Wide dependent() {
    String names = many(450, "{", "}", i -> "\"p%d\":[\"q%d\"]".formatted(i, i));
    return new Wide(
        "450 names that ask for others",
        "{\"dependentRequired\":" + names + "}",
        List.of("{\"p0\":1,\"q0\":1,\"p449\":1,\"q449\":1}", "{\"q5\":1}", "1"),
        List.of("{\"p0\":1,\"q1\":1}", "{\"p449\":1}"));
  }

  private static Wide oneAsksForMany() {
    String all = many(900, "{\"a\":1,", "}", i -> "\"q%d\":1".formatted(i));
    return new Wide(
        "a name that asks for 900 others",
        "{\"dependentRequired\":{\"a\":%s}}".formatted(many(900, "[", "]", i -> "\"q" + i + "\"")),
        List.of(all, "{\"q5\":1}"),
        List.of("{\"a\":1}", all.replace(",\"q899\":1", "")));
  }

  private static Wide allAskForAll() {
    String names = many(60, "[", "]", i -> "\"p" + i + "\"");
    String all = many(60, "{", "}", i -> "\"p%d\":1".formatted(i));
    return new Wide(
        "60 names that ask for each other",
        "{\"dependentRequired\":%s}".formatted(many(60, "{", "}", i -> "\"p" + i + "\":" + names)),
        List.of(all, "{}"),
        List.of("{\"p59\":1}", all.replace(",\"p59\":1", "")));
  }

  private static Wide dependentSchemas() {
    String names = many(450, "{", "}", i -> "\"p%d\":{\"maxProperties\":%d}".formatted(i, i + 1));
    return new Wide(
        "450 names that ask for schemas",
        "{\"dependentSchemas\":" + names + "}",
        List.of("{\"p0\":1}", "{\"p449\":1,\"p448\":1}", "{}"),
        List.of("{\"p0\":1,\"p1\":1}"));
  }

  private static Wide oneMemberManyRules() {
    String all = many(800, "[", "]", i -> "{\"properties\":{\"a\":{\"minimum\":%d}}}".formatted(i));
    return new Wide(
        "800 schemas that describe one member",
        "{\"allOf\":" + all + "}",
        List.of("{\"a\":799}", "{\"b\":1}"),
        List.of("{\"a\":798}"));
  }

  private static Wide manyLoops() {
    String all =
        many(
            500,
            "[",
            "]",
            i ->
                "{\"contains\":{\"const\":%d},\"propertyNames\":{\"maxLength\":%d}}"
                    .formatted(i, i + 2));
    return new Wide(
        "500 schemas that each look at every item",
        "{\"allOf\":" + all + "}",
        List.of(many(500, "[", "]", i -> "" + i), "{\"ab\":1}"),
        List.of(many(499, "[", "]", i -> "" + i), "{\"abc\":1}"));
  }

  private static Wide manyRests() {
    String all =
        many(
            300,
            "[",
            "]",
            i ->
                ("{\"patternProperties\":{\"^a%d$\":{\"type\":\"string\"}},"
                        + "\"additionalProperties\":{\"type\":[\"string\",\"integer\"],\"maximum\":%d}}")
                    .formatted(i, i + 9));
    return new Wide(
        "300 schemas that describe all other members",
        "{\"allOf\":" + all + "}",
        List.of("{\"a7\":\"\",\"b\":9}", "{}"),
        List.of("{\"a299\":1}", "{\"b\":10}", "{\"b\":null}"));
  }

  @TestFactory
  List<DynamicTest> decide() {
    List<Wide> all = schemas().toList();
    CompiledSchemas schemas = new CompiledSchemas();
    for (Wide each : all) {
      schemas.add(each.schema(), Dialect.JSON_SCHEMA_2020_12, ValidatorOptions.DEFAULT, Map.of());
    }
    List<SchemaValidator> validators = schemas.compile();
    return IntStream.range(0, all.size())
        .mapToObj(
            i ->
                DynamicTest.dynamicTest(
                    all.get(i).name(), () -> ask(all.get(i), validators.get(i))))
        .toList();
  }

  private static void ask(Wide schema, SchemaValidator validator) {
    schema.good().forEach(json -> VerdictCasesTest.ask(validator, json, true));
    schema.bad().forEach(json -> VerdictCasesTest.ask(validator, json, false));
  }
}
