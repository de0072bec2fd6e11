package dev.armature.generator.emit.java.validator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.schema.Evaluation;
import dev.armature.runtime.schema.SchemaValidator;
import dev.armature.runtime.tape.JsonTape;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people read when a value is invalid. */
class ViolationsTest {
  private static List<String> violations(String schema, String json) {
    SchemaValidator validator = CompiledSchemas.compile(schema);
    JsonTape tape = JsonTape.of(json);
    Evaluation evaluation = validator.explain(tape, 0);
    assertThat(evaluation.isValid()).isEqualTo(validator.isValid(tape, 0));
    return evaluation.violations().stream()
        .map(each -> each.keywordLocation() + " | " + each)
        .toList();
  }

  private static final String PERSON =
      """
      {"type": "object",
       "properties": {
         "name": {"type": "string", "minLength": 2},
         "age": {"$ref": "#/$defs/age"},
         "tags": {"type": ["array", "null"], "items": {"enum": ["a", "b"]}, "maxItems": 2}},
       "required": ["name", "id"],
       "additionalProperties": false,
       "$defs": {"age": {"type": "integer", "minimum": 0, "maximum": 150}}}
      """;

  @Test
  void everythingWrongIsToldInPlainWords() {
    String json = "{\"name\": \"x\", \"age\": -1, \"more\": 2, \"tags\": [\"a\", 7, \"c\"]}";
    assertThat(violations(PERSON, json))
        .containsExactly(
            "/required | the document: must have the member \"id\"",
            "/properties/name/minLength | /name: must have at least 2 characters, has 1",
            "/properties/age/$ref/minimum | /age: must be at least 0, was -1",
            "/additionalProperties | /more: is not a member that the schema allows",
            "/properties/tags/maxItems | /tags: must have at most 2 items, has 3",
            "/properties/tags/items/enum | /tags/1: must be one of \"a\", \"b\"",
            "/properties/tags/items/enum | /tags/2: must be one of \"a\", \"b\"");
  }

  @Test
  void aValueOfAnotherTypeHasNoOtherFault() {
    assertThat(violations(PERSON, "[]"))
        .containsExactly("/type | the document: must be an object, was an array");
    assertThat(violations(PERSON, "{\"name\": 1, \"id\": 0, \"age\": 1.5, \"tags\": \"\"}"))
        .containsExactly(
            "/properties/name/type | /name: must be a string, was a number",
            "/additionalProperties | /id: is not a member that the schema allows",
            "/properties/age/$ref/type | /age: must be an integer, was \"1.5\"",
            "/properties/tags/type | /tags: must be an array or null, was a string");
  }

  private static final String SHAPE =
      """
      {"oneOf": [
        {"properties": {"kind": {"const": "circle"}, "radius": {"type": "number"}},
         "required": ["kind", "radius"]},
        {"properties": {"kind": {"const": "square"}, "side": {"minimum": 1}},
         "required": ["kind", "side"]}]}
      """;

  @Test
  void theBranchWithTheTagIsExplained() {
    assertThat(violations(SHAPE, "{\"kind\": \"square\", \"side\": 0}"))
        .containsExactly(
            "/oneOf | the document: must match one of 2 alternatives, matches none",
            "/oneOf/1/properties/side/minimum | /side: must be at least 1, was 0");
    assertThat(violations(SHAPE, "{\"kind\": \"hexagon\", \"side\": 0}"))
        .containsExactly(
            "/oneOf | the document: must have in \"kind\" one of \"circle\", \"square\"");
  }

  @Test
  void theBranchOfTheTypeIsExplained() {
    String schema =
        """
        {"anyOf": [
          {"type": "string", "maxLength": 3},
          {"type": "array", "items": {"type": "integer"}, "minItems": 1},
          {"type": "null"}]}
        """;
    assertThat(violations(schema, "\"long\""))
        .containsExactly(
            "/anyOf | the document: must match one of 3 alternatives, matches none",
            "/anyOf/0/maxLength | the document: must have at most 3 characters, has 4");
    assertThat(violations(schema, "true"))
        .containsExactly("/anyOf | the document: must be a string, an array or null, was true");
  }

  @Test
  void severalBranchesAreTooMany() {
    String schema =
        "{\"oneOf\": [{\"type\": \"integer\"}, {\"type\": \"null\"}, {\"minimum\": 2}]}";
    assertThat(violations(schema, "5"))
        .containsExactly(
            "/oneOf | the document: must match one of 3 alternatives, matches 2: 0, 2");
  }
}
