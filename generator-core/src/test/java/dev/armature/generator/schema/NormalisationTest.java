package dev.armature.generator.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.source.Limits;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every dialect in the terms of 2020-12. */
class NormalisationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          DRAFT_4             | {"minimum": 1, "exclusiveMinimum": true}           | [Minimum[limit=1, exclusive=true]]
          DRAFT_4             | {"maximum": 1, "exclusiveMaximum": false}          | [Maximum[limit=1, exclusive=false]]
          DRAFT_4             | {"exclusiveMinimum": true}                         | []
          DRAFT_6             | {"minimum": 1, "exclusiveMinimum": 2}              | [Minimum[limit=1, exclusive=false], Minimum[limit=2, exclusive=true]]
          DRAFT_7             | {"items": [{}], "additionalItems": false}          | [PrefixItems[schemas=[schema.json#/items/0]], Items[schema=schema.json#/additionalItems]]
          DRAFT_7             | {"items": {}, "additionalItems": false}            | [Items[schema=schema.json#/items]]
          DRAFT_7             | {"additionalItems": false}                         | []
          JSON_SCHEMA_2020_12 | {"items": {}, "additionalItems": false}            | [Items[schema=schema.json#/items]]
          DRAFT_7             | {"dependencies": {"a": ["b"], "c": {}}}            | [DependentRequired[names={a=[b]}], DependentSchemas[schemas=[Named[name=c, schema=schema.json#/dependencies/c]]]]
          JSON_SCHEMA_2020_12 | {"dependencies": {"a": ["b"]}}                     | [DependentRequired[names={a=[b]}]]
          DRAFT_6             | {"contains": {}, "minContains": 2}                 | [Contains[schema=schema.json#/contains, min=1, max=null, marks=false]]
          JSON_SCHEMA_2019_09 | {"contains": {}, "minContains": 2}                 | [Contains[schema=schema.json#/contains, min=2, max=null, marks=false]]
          JSON_SCHEMA_2020_12 | {"contains": {}, "maxContains": 2.0}               | [Contains[schema=schema.json#/contains, min=1, max=2, marks=true]]
          JSON_SCHEMA_2020_12 | {"minLength": 2.0, "maxLength": 1e400}             | [MinLength[limit=2], MaxLength[limit=2147483647]]
          JSON_SCHEMA_2020_12 | {"enum": []}                                       | [Enum[values=[]]]
          JSON_SCHEMA_2020_12 | {"if": {}}                                         | [If[condition=schema.json#/if, then=null, otherwise=null]]
          DRAFT_6             | {"if": {}}                                         | []
          DRAFT_4             | {"const": 1}                                       | []
          JSON_SCHEMA_2020_12 | {"$recursiveRef": "#"}                             | []
          DRAFT_7             | {"$ref": "#/definitions/a", "definitions": {"a": {}}, "type": "null"} | [Ref[reference=#/definitions/a]]
          JSON_SCHEMA_2019_09 | {"$ref": "#/$defs/a", "$defs": {"a": {}}, "type": "null"} | [Ref[reference=#/$defs/a], Types[types=[NULL]]]
          OPENAPI_30          | {"type": "string", "nullable": true}               | [Types[types=[STRING, NULL]], Nullable30[]]
          OPENAPI_30          | {"nullable": true}                                 | [Nullable30[]]
          SWAGGER_20          | {"type": "string", "x-nullable": true}             | [Types[types=[STRING, NULL]], Nullable30[]]
          SWAGGER_20          | {"discriminator": "kind"}                          | [Discriminator[property=kind, mapping=[], otherwise=null]]
          SWAGGER_20          | {"type": ["string", "array"]}                      | [Types[types=[STRING, ARRAY]]]
          SWAGGER_20          | {"type": "file"}                                   | []
          OPENAPI_31          | {"type": ["string", "null"], "nullable": true}     | [Types[types=[STRING, NULL]]]
          JSON_SCHEMA_2020_12 | {"$schema": "http://json-schema.org/draft-04/schema#", "minimum": 1, "exclusiveMinimum": true} | [Minimum[limit=1, exclusive=true]]
          """)
  void keywordsAreThoseOf202012(Dialect dialect, String text, String keywords) {
    assertThat(Schemas.valid(text, dialect).keywords()).hasToString(keywords);
  }

  @Test
  void booleansAreSchemas() {
    for (String text : new String[] {"true", " false\n"}) {
      Schema schema = Schemas.valid(text, Dialect.JSON_SCHEMA_2020_12);
      assertThat(schema.isNever()).isEqualTo(text.contains("false"));
      assertThat(schema.isAnything()).isEqualTo(text.contains("true"));
    }
  }

  @Test
  void numbersKeepTheirText() {
    Schema schema =
        Schemas.valid(
            "{\"enum\": [1.0, 1e400, 98249283749234923498293171823948729348710298301928331]}",
            Dialect.JSON_SCHEMA_2020_12);
    assertThat(schema.get(Keyword.Enum.class).values())
        .extracting(JsonText::of)
        .containsExactly("1.0", "1e400", "98249283749234923498293171823948729348710298301928331");
  }

  @Test
  void aDynamicReferenceIsPlainUnlessItStartsAtADynamicAnchor() {
    Schema schema =
        Schemas.valid(
            """
            {"prefixItems": [{"$dynamicRef": "#a"}, {"$dynamicRef": "#b"},
                             {"$dynamicRef": "#/$defs/a"}],
             "$defs": {"a": {"$dynamicAnchor": "a"}, "b": {"$anchor": "b"}}}
            """,
            Dialect.JSON_SCHEMA_2020_12);
    assertThat(schema.resource().dynamicAnchors()).containsOnlyKeys("a");
    assertThat(schema.get(Keyword.PrefixItems.class).schemas())
        .extracting(item -> item.get(Keyword.DynamicRef.class).anchor())
        .containsExactly("a", null, null);
  }

  @Test
  void aRecursiveReferenceIsDynamicIfItsResourceSaysSo() {
    for (boolean dynamic : new boolean[] {true, false}) {
      Schema schema =
          Schemas.valid(
              "{\"$recursiveAnchor\": " + dynamic + ", \"items\": {\"$recursiveRef\": \"#\"}}",
              Dialect.JSON_SCHEMA_2019_09);
      Keyword.DynamicRef ref =
          schema.get(Keyword.Items.class).schema().get(Keyword.DynamicRef.class);
      assertThat(ref.initial().target()).isSameAs(schema);
      assertThat(ref.anchor()).isEqualTo(dynamic ? "" : null);
      assertThat(schema.resource().dynamicAnchors().isEmpty()).isNotEqualTo(dynamic);
    }
  }

  @Test
  void aResourceHasItsOwnDialectAndBase() {
    Schema schema =
        Schemas.valid(
            """
            {"$id": "https://a.example/x/y",
             "items": {"$id": "z", "$schema": "http://json-schema.org/draft-07/schema#",
                       "items": [{"$ref": "#/definitions/d"}], "definitions": {"d": {}}}}
            """,
            Dialect.JSON_SCHEMA_2020_12);
    Schema items = schema.get(Keyword.Items.class).schema();
    assertThat(schema.resource().base()).hasToString("https://a.example/x/y");
    assertThat(items.resource().base()).hasToString("https://a.example/x/z");
    assertThat(items.dialect()).isEqualTo(Dialect.DRAFT_7);
    Keyword.PrefixItems list = items.get(Keyword.PrefixItems.class);
    assertThat(items.at(list).key()).isEqualTo("items");
    Schema target = list.schemas().get(0).soleRef().reference().target();
    assertThat(target.place().pointer()).hasToString("/items/definitions/d");
    assertThat(target.resource()).isSameAs(items.resource());
  }

  @Test
  void vocabulariesSwitchKeywordsOffAndFormatsOn() {
    String meta =
        """
        {"$schema": "https://json-schema.org/draft/2020-12/schema",
         "$vocabulary": {"https://json-schema.org/draft/2020-12/vocab/core": true,
                         "https://json-schema.org/draft/2020-12/vocab/format-assertion": false}}
        """;
    SchemaOptions options =
        new SchemaOptions(
            Dialect.DRAFT_4, Map.of(), Map.of("https://a.example/meta", meta), Limits.DEFAULT);
    Schema schema =
        Schemas.read(
                """
                {"$schema": "https://a.example/meta", "type": "string", "format": "date",
                 "properties": {"a": false}}
                """,
                options)
            .schema();
    assertThat(schema.keywords()).hasToString("[Format[name=date]]");
    assertThat(schema.resource().assertsFormat()).isTrue();
  }

  @Test
  void uriReferencesResolveAsInRfc3986() {
    String base = "http://a/b/c/d;p?q";
    assertThat(UriText.resolve(base, "g")).isEqualTo("http://a/b/c/g");
    assertThat(UriText.resolve(base, "./g/")).isEqualTo("http://a/b/c/g/");
    assertThat(UriText.resolve(base, "/g")).isEqualTo("http://a/g");
    assertThat(UriText.resolve(base, "//g")).isEqualTo("http://g");
    assertThat(UriText.resolve(base, "?y")).isEqualTo("http://a/b/c/d;p?y");
    assertThat(UriText.resolve(base, "")).isEqualTo("http://a/b/c/d;p?q");
    assertThat(UriText.resolve(base, "../..")).isEqualTo("http://a/");
    assertThat(UriText.resolve(base, "../../../g")).isEqualTo("http://a/g");
    assertThat(UriText.resolve(base, "g;x=1/../y")).isEqualTo("http://a/b/c/y");
    assertThat(UriText.resolve("http://a", "g")).isEqualTo("http://a/g");
    assertThat(UriText.resolve("urn:uuid:1", "#x")).isEqualTo("urn:uuid:1");
    assertThat(UriText.resolve("http://a/", "ü b")).isEqualTo("http://a/%C3%BC%20b");
  }
}
