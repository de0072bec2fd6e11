package dev.armature.generator.lower.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.ir.IrPrinter;
import dev.armature.generator.ir.MappedType;
import dev.armature.generator.read.Reading;
import dev.armature.generator.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Which class of the user's own stands where, and which rules are left to check before it. */
class TypePolicyTest {
  private static final String TOOL =
      """
      name: T
      version: "1"
      tools:
        - name: t
          inputSchema:
            type: object
            properties: {value: %s}
            $defs:
              Money: {type: string, maxLength: 9}
              Other: {type: string, format: money}
              Alias: {$ref: "#/$defs/Money"}
              Any: {examples: [a]}
              Point: {type: object, properties: {x: {type: integer}}}
              Stamped: {type: object, properties: {id: {type: string, readOnly: true}}}
      """;
  private static final TypePolicy OWN =
      new TypePolicy(
          List.of(rule("money", "a.Cash"), rule("uuid", "a.Id"), rule("int8", "a.Tiny")),
          List.of(
              rule("#/tools/0/inputSchema/$defs/Money", "a.Money"),
              rule("/tools/0/inputSchema/$defs/Other", "a.Other"),
              rule("#/tools/0/inputSchema/$defs/Any", "a.Any"),
              rule("#/tools/0/inputSchema/$defs/Stamped", "a.Stamped"),
              rule("#/tools/0/inputSchema/$defs/Point", "a.Point")));

  private static TypeRule rule(String of, String type) {
    return new TypeRule(of, new MappedType(type, type + "Codec"), Span.NONE);
  }

  private static String type(String schema) throws Exception {
    return type(schema, Map.of());
  }

  private static String type(String schema, Map<String, FormatUse> formats) throws Exception {
    ModelPolicy model =
        new ModelPolicy(new FormatPolicy(formats), true, true, false, true, OWN, true, true);
    Reading reading = Reading.of(TOOL.formatted(schema), model);
    assertThat(reading.diagnostics().all())
        .allMatch(each -> each.code().equals("config/matches-nothing"));
    String input =
        IrPrinter.printInputs(Objects.requireNonNull(reading.service()).operations().get(0));
    return input.strip().replace("input \"value\"?: ", "").replaceAll(" by \\S+Codec", "");
  }

  @Test
  void formatsOfStringsAndNumbersAreMapped() throws Exception {
    assertThat(type("{type: string, format: money}")).isEqualTo("a.Cash of string");
    assertThat(type("{type: number, format: money}")).isEqualTo("a.Cash of number");
    assertThat(type("{type: boolean, format: money}")).isEqualTo("a.Cash of boolean");
    assertThat(type("{type: [string, 'null'], format: money}")).isEqualTo("a.Cash of string?");
    assertThat(type("{type: array, items: {type: string, format: money}}"))
        .isEqualTo("list<a.Cash of string>");
    assertThat(type("{type: string, format: money, enum: [a, b]}")).startsWith("<");
    assertThat(type("{type: object, format: money}")).startsWith("map<");
  }

  @Test
  void aFormatThatIsCheckedStaysSo() throws Exception {
    assertThat(type("{type: string, format: uuid}")).isEqualTo("a.Id of string format uuid");
    assertThat(type("{type: string, format: uuid}", Map.of("uuid", FormatUse.ANNOTATE)))
        .isEqualTo("a.Id of string");
    assertThat(type("{type: string, format: uuid}", Map.of("*", FormatUse.ANNOTATE)))
        .isEqualTo("a.Id of string");
    assertThat(type("{type: integer, format: int8}"))
        .isEqualTo("a.Tiny of integer minimum -128 maximum 127");
  }

  @Test
  void schemasAreMappedWhereTheyAreReferredTo() throws Exception {
    assertThat(type("{$ref: '#/$defs/Money'}")).isEqualTo("a.Money of string maxLength 9");
    assertThat(type("{$ref: '#/$defs/Alias'}")).isEqualTo("a.Money of string maxLength 9");
    assertThat(type("{anyOf: [{$ref: '#/$defs/Money'}, {type: 'null'}]}"))
        .isEqualTo("a.Money of string? maxLength 9");
    assertThat(type("{allOf: [{$ref: '#/$defs/Money'}], examples: [a]}"))
        .isEqualTo("a.Money of string maxLength 9");
    assertThat(type("{$ref: '#/$defs/Any'}")).isEqualTo("a.Any of any");
    assertThat(type("{$ref: '#/$defs/Point'}"))
        .isEqualTo("a.Point of object valid /tools/0/inputSchema/$defs/Point");
  }

  @Test
  void aSchemaWinsOverItsFormat() throws Exception {
    assertThat(type("{$ref: '#/$defs/Other'}")).isEqualTo("a.Other of string");
  }

  @Test
  void rulesBesideAMappedScalarAreAddedToIts() throws Exception {
    assertThat(type("{$ref: '#/$defs/Money', pattern: a}"))
        .isEqualTo("a.Money of string maxLength 9 pattern \"a\"");
    assertThat(type("{allOf: [{$ref: '#/$defs/Money'}, {minLength: 2}]}"))
        .isEqualTo("a.Money of string maxLength 9 minLength 2");
    assertThat(type("{$ref: '#/$defs/Money', not: {const: x}}"))
        .startsWith("a.Money of string valid")
        .endsWith("maxLength 9");
  }

  @Test
  void whatIsOfTwoClassesIsOfNone() throws Exception {
    assertThat(type("{allOf: [{$ref: '#/$defs/Money'}, {$ref: '#/$defs/Other'}]}"))
        .isEqualTo("string maxLength 9");
  }

  @Test
  void whatExtendsAMappedObjectIsATypeOfItsOwn() throws Exception {
    assertThat(type("{allOf: [{$ref: '#/$defs/Point'}, {properties: {y: {type: integer}}}]}"))
        .startsWith("<");
  }

  @Test
  void aMappedObjectIsCheckedAsTheWayOfTheValueAsks() throws Exception {
    assertThat(type("{$ref: '#/$defs/Stamped'}"))
        .isEqualTo("a.Stamped of object valid request /tools/0/inputSchema/$defs/Stamped");
  }
}
