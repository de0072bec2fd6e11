package dev.armature.generator.emit.java.validator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.schema.Evaluation;
import dev.armature.runtime.tape.JsonTape;
import org.junit.jupiter.api.Test;

/** The formats of the specification, on a schema like its own example (2020-12 core, 12.4). */
class OutputFormatTest {
  private static final String POLYGON =
      """
      {"$id": "https://example.com/polygon",
       "$defs": {"point": {
         "type": "object",
         "properties": {"x": {"type": "number"}, "y": {"type": "number"}},
         "additionalProperties": false,
         "required": ["x", "y"]}},
       "type": "array",
       "items": {"$ref": "#/$defs/point"},
       "minItems": 3}
      """;

  private static final String REQUIRED =
      """
      {"valid":false,"keywordLocation":"/items/$ref/required",\
      "absoluteKeywordLocation":"https://example.com/polygon#/$defs/point/required",\
      "instanceLocation":"/1","error":"must have the member \\"y\\""}""";

  private static final String UNKNOWN =
      """
      {"valid":false,"keywordLocation":"/items/$ref/additionalProperties",\
      "absoluteKeywordLocation":"https://example.com/polygon#/$defs/point/additionalProperties",\
      "instanceLocation":"/1/z","error":"is not a member that the schema allows"}""";

  private static final String SHORT =
      """
      {"valid":false,"keywordLocation":"/minItems",\
      "absoluteKeywordLocation":"https://example.com/polygon#/minItems",\
      "instanceLocation":"","error":"must have at least 3 items, has 2"}""";

  private static Evaluation explain() {
    return CompiledSchemas.compile(POLYGON)
        .explain(JsonTape.of("[{\"x\": 2.5, \"y\": 1.3}, {\"x\": 1, \"z\": 6.7}]"), 0);
  }

  @Test
  void flagIsTheVerdict() {
    assertThat(explain().flag()).isEqualTo("{\"valid\":false}");
  }

  @Test
  void basicIsAList() {
    assertThat(explain().basic())
        .isEqualTo("{\"valid\":false,\"errors\":[" + SHORT + "," + REQUIRED + "," + UNKNOWN + "]}");
  }

  @Test
  void detailedIsATreeWithoutShells() {
    String point =
        """
        {"valid":false,"keywordLocation":"/items/$ref",\
        "absoluteKeywordLocation":"https://example.com/polygon#/$defs/point",\
        "instanceLocation":"/1","errors":[%s,%s]}"""
            .formatted(REQUIRED, UNKNOWN);
    assertThat(explain().detailed())
        .isEqualTo(
            """
            {"valid":false,"keywordLocation":"",\
            "absoluteKeywordLocation":"https://example.com/polygon",\
            "instanceLocation":"","errors":[%s,%s]}"""
                .formatted(SHORT, point));
  }
}
