package dev.armature.generator.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.diagnostic.Codes;
import dev.armature.generator.diagnostic.Severity;
import dev.armature.generator.source.Limits;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a schema is said with a place, a code and a help. */
class SchemaDiagnosticsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          JSON_SCHEMA_2020_12 | {"type": 5}                            | 1:10 error schema/wrong-type 'type' takes the name of a type, not 5
          JSON_SCHEMA_2020_12 | {"type": []}                           | 1:10 error schema/wrong-type 'type' takes at least one type, not []
          JSON_SCHEMA_2020_12 | {"type": "strng"}                      | 1:10 error schema/unknown-type unknown type 'strng', did you mean 'string'?
          JSON_SCHEMA_2020_12 | {"enum": "a"}                          | 1:10 error schema/wrong-type 'enum' takes a list, not "a"
          JSON_SCHEMA_2020_12 | {"minimum": "1"}                       | 1:13 error schema/wrong-type 'minimum' takes a number, not "1"
          JSON_SCHEMA_2020_12 | {"exclusiveMinimum": true}             | 1:22 error schema/wrong-type 'exclusiveMinimum' takes a number, not true
          DRAFT_4             | {"exclusiveMinimum": 1}                | 1:22 error schema/wrong-type 'exclusiveMinimum' takes true or false, not 1
          JSON_SCHEMA_2020_12 | {"multipleOf": 0}                      | 1:16 error schema/wrong-type 'multipleOf' takes a number above zero, not 0
          JSON_SCHEMA_2020_12 | {"minLength": -1}                      | 1:15 error schema/wrong-type 'minLength' takes a whole number of at least 0, not -1
          JSON_SCHEMA_2020_12 | {"maxItems": 1.5}                      | 1:14 error schema/wrong-type 'maxItems' takes a whole number of at least 0, not 1.5
          JSON_SCHEMA_2020_12 | {"uniqueItems": 1}                     | 1:17 error schema/wrong-type 'uniqueItems' takes true or false, not 1
          JSON_SCHEMA_2020_12 | {"required": true}                     | 1:14 error schema/wrong-type 'required' takes a list, not true
          JSON_SCHEMA_2020_12 | {"required": [1]}                      | 1:14 error schema/wrong-type 'required' takes a list of strings, not [1]
          JSON_SCHEMA_2020_12 | {"properties": []}                     | 1:16 error schema/wrong-type 'properties' takes an object, not []
          JSON_SCHEMA_2020_12 | {"properties": {"a": 1}}               | 1:22 error schema/wrong-type a schema is an object or a boolean, not a number
          JSON_SCHEMA_2020_12 | {"allOf": []}                          | 1:11 error schema/wrong-type 'allOf' takes a list of at least one schema, not []
          JSON_SCHEMA_2020_12 | {"anyOf": {}}                          | 1:11 error schema/wrong-type 'anyOf' takes a list, not an object
          JSON_SCHEMA_2020_12 | {"items": [{}]}                        | 1:11 error schema/wrong-type 'items' takes a schema ('prefixItems' takes a list), not [{}]
          JSON_SCHEMA_2020_12 | {"dependentRequired": {"a": 1}}        | 1:29 error schema/wrong-type 'a' takes a list of strings, not 1
          DRAFT_4             | {"not": true}                          | 1:9 error schema/wrong-type 'not' takes a schema, which is an object in JSON Schema draft 4, not true
          OPENAPI_30          | {"type": ["string"]}                   | 1:10 error schema/wrong-type 'type' takes one name, not ["string"]
          JSON_SCHEMA_2020_12 | {"pattern": "(?i)a"}                   | 1:13 error schema/pattern the pattern is not valid ECMA-262: no such kind of group
          JSON_SCHEMA_2020_12 | {"patternProperties": {"(": true}}     | 1:29 error schema/pattern the pattern is not valid ECMA-262: unclosed group
          JSON_SCHEMA_2020_12 | {"$ref": 1}                            | 1:10 error schema/wrong-type '$ref' takes a URI reference, not 1
          JSON_SCHEMA_2020_12 | {"$ref": "#/$defs/a"}                  | 1:10 error ref/dangling '#/$defs/a' leads nowhere: 'memory:/schema.json' has no such part
          JSON_SCHEMA_2020_12 | {"$ref": "#a"}                         | 1:10 error ref/dangling '#a' leads nowhere: 'memory:/schema.json' has no such part
          JSON_SCHEMA_2020_12 | {"$ref": "#/~2"}                       | 1:10 error ref/syntax '#/~2' is no URI reference with a JSON Pointer or a name
          JSON_SCHEMA_2020_12 | {"$ref": "#%zz"}                       | 1:10 error ref/syntax '#%zz' is no URI reference with a JSON Pointer or a name
          JSON_SCHEMA_2020_12 | {"$ref": "http://a.example/b"}         | 1:10 error ref/file there is no document 'http://a.example/b'
          JSON_SCHEMA_2020_12 | {"$ref": "#"}                          | 1:10 error ref/cycle this leads back to schema.json# without going into the value
          JSON_SCHEMA_2020_12 | {"allOf": [{"not": {"$ref": "#"}}]}    | 1:29 error ref/cycle this leads back to schema.json# without going into the value
          JSON_SCHEMA_2020_12 | {"$schema": "http://a.example/b"}      | 1:13 error schema/dialect unknown dialect 'http://a.example/b'
          JSON_SCHEMA_2020_12 | {"$schema": 1}                         | 1:13 error schema/dialect '$schema' takes the URI of a metaschema
          JSON_SCHEMA_2020_12 | {"$id": 1}                             | 1:9 error schema/identifier '$id' takes a URI reference
          JSON_SCHEMA_2020_12 | {"$id": "#a"}                          | 1:9 error schema/identifier '$id' has no fragment in JSON Schema 2020-12
          JSON_SCHEMA_2020_12 | {"$id": "http://[a"}                   | 1:9 error schema/identifier 'http://[a' is no URI reference
          JSON_SCHEMA_2020_12 | {"$anchor": "a b"}                     | 1:13 error schema/identifier '$anchor' takes a name of letters, digits, '-', '.' and '_'
          JSON_SCHEMA_2020_12 | {"$anchor": "a", "not": {"$anchor": "a"}} | 1:37 error schema/identifier the anchor 'a' stands twice in one schema resource
          DRAFT_7             | {"$ref": "#/definitions/a", "type": "null", "definitions": {"a": {}}} | 1:1 warning ref/siblings JSON Schema draft 7 ignores 'type' beside '$ref'
          DRAFT_7             | {"prefixItems": [true]}                | 1:17 warning schema/other-version 'prefixItems' is no keyword of JSON Schema draft 7 and has no effect
          JSON_SCHEMA_2020_12 | {"minLenght": 1}                       | 1:15 warning schema/unknown-keyword 'minLenght' is no keyword of schemas
          JSON_SCHEMA_2020_12 | {"title": 1}                           | 1:11 warning schema/wrong-type 'title' is ignored: it takes a string, not 1
          JSON_SCHEMA_2020_12 | {"items": {"$id": "b"}, "contains": {"$id": "b"}} | 1:37 warning schema/identifier another schema has the URI 'memory:/b' already; references lead to that one
          JSON_SCHEMA_2020_12 | 5                                      | 1:1 error schema/wrong-type a schema is an object or a boolean, not a number
          """)
  void aFindingSaysWhereAndWhat(Dialect dialect, String text, String finding) {
    Schemas.Result result = Schemas.read(text, dialect);
    assertThat(result.findings()).containsExactly(finding);
    assertThat(result.schema() == null).isEqualTo(finding.contains(" error "));
    assertThat(result.diagnostics().all())
        .allSatisfy(d -> assertThat(Codes.contains(d.code())).isTrue())
        .filteredOn(d -> d.severity() == Severity.ERROR)
        .allSatisfy(d -> assertThat(d.help()).isNotBlank());
  }

  @Test
  void whatNothingLeadsToIsNoError() {
    Schemas.Result result =
        Schemas.read(
            "{\"$defs\": {\"a\": {\"type\": 5}, \"b\": {\"$ref\": \"#/c\"}}}",
            Dialect.JSON_SCHEMA_2020_12);
    assertThat(result.schema()).isNotNull();
    assertThat(result.findings())
        .containsExactly(
            "1:26 warning schema/wrong-type 'type' takes the name of a type, not 5",
            "1:44 warning ref/dangling '#/c' leads nowhere: 'memory:/schema.json' has no such part");
  }

  @Test
  void aRequiredVocabularyMustBeKnown() {
    String metaschema =
        """
        {"$schema": "https://json-schema.org/draft/2020-12/schema",
         "$vocabulary": {"https://a.example/vocab": true}}
        """;
    SchemaOptions options =
        new SchemaOptions(
            Dialect.DRAFT_7,
            Map.of(),
            Map.of("https://a.example/meta", metaschema),
            Limits.DEFAULT);
    Schemas.Result result = Schemas.read("{\"$schema\": \"https://a.example/meta\"}", options);
    assertThat(result.findings())
        .containsExactly(
            "2:45 error schema/vocabulary the vocabulary 'https://a.example/vocab' is required but"
                + " unknown");
  }

  @Test
  void aMetaschemaMustLeadToAPublishedOne() {
    SchemaOptions options =
        new SchemaOptions(
            Dialect.DRAFT_7,
            Map.of(),
            Map.of(
                "https://a.example/a", "{\"$schema\": \"https://a.example/b\"}",
                "https://a.example/b", "{\"$schema\": \"https://a.example/a\"}"),
            Limits.DEFAULT);
    Schemas.Result result = Schemas.read("{\"$schema\": \"https://a.example/a\"}", options);
    assertThat(result.schema()).isNull();
    assertThat(result.findings()).allMatch(each -> each.contains("schema/dialect"));
  }
}
