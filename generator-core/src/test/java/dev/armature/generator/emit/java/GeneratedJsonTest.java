package dev.armature.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What generated codecs accept, refuse and write. */
class GeneratedJsonTest {
  @TempDir static Path folder;
  private static GeneratedJson json;

  @BeforeAll
  static void generate() throws Exception {
    json =
        GeneratedJson.of(
            """
            Pet:
              type: object
              additionalProperties: false
              required: [id, name, photos]
              properties:
                id: {type: integer, format: int64, minimum: 1}
                name: {type: string, minLength: 1, maxLength: 5}
                tag: {type: [string, 'null'], pattern: '^[a-z-]+$'}
                code: {type: string, pattern: '^(a|b)+$'}
                price: {type: number, multipleOf: 0.01, exclusiveMinimum: 0}
                ratio: {type: number, format: double, maximum: 0.5}
                share: {type: number, format: double, exclusiveMinimum: 0.1, multipleOf: 0.01}
                small: {type: number, format: float, maximum: 16777216}
                status: {$ref: '#/components/schemas/Status'}
                photos: {type: array, minItems: 1, uniqueItems: true, items: {type: string}}
                grid: {type: array, items: {type: array, maxItems: 2, items: {type: integer}}}
                nick: {type: [string, 'null'], maxLength: 3}
                born: {type: string, format: date}
                mother: {$ref: '#/components/schemas/Pet'}
                holes: {type: array, items: {type: [string, 'null']}}
            Status:
              type: string
              enum: [available, in-progress, '']
            Level:
              type: integer
              enum: [1, -2, 30]
            Labels:
              type: object
              minProperties: 1
              required: [x]
              properties:
                x: {type: integer}
              additionalProperties: {type: string, maxLength: 2}
            Animal:
              oneOf:
                - $ref: '#/components/schemas/Cat'
                - $ref: '#/components/schemas/Dog'
              discriminator: {propertyName: kind}
            Cat:
              type: object
              required: [kind, lives]
              properties: {kind: {const: Cat}, lives: {type: integer}}
            Dog:
              type: object
              required: [kind]
              properties: {kind: {const: Dog}, good: {type: boolean, const: true}}
            Plant:
              oneOf:
                - $ref: '#/components/schemas/Tree'
                - $ref: '#/components/schemas/Moss'
              discriminator: {propertyName: kind}
            Tree:
              type: object
              required: [kind]
              properties: {kind: {type: string, enum: [Tree, Bush]}}
            Moss:
              type: object
              required: [kind]
              properties: {kind: {type: string, maxLength: 4}}
            Scalarish:
              oneOf:
                - {type: string, maxLength: 3}
                - {type: integer}
                - {type: array, items: {type: string}}
            Overlap:
              oneOf:
                - {type: object, required: [a], properties: {a: {type: integer, minimum: 5}}}
                - {type: object, required: [a], properties: {a: {type: integer, maximum: 9}}}
            Versioned:
              type: object
              required: [version, any]
              properties: {version: {const: 2}, any: {}}
            """,
            folder);
  }

  @Test
  void a_valid_document_comes_back_as_it_was() throws Exception {
    String pet =
        """
        {"id":1,"name":"Rex","tag":null,"code":"abba","price":0.10,"ratio":0.5,"status":"",\
        "photos":["a","b"],"grid":[[1,2],[]],"born":"2020-02-29","mother":{"id":2,"name":"M",\
        "photos":["x"]},"holes":["a",null]}""";
    assertThat(json.again("Pet", pet)).isEqualTo(pet);
  }

  @Test
  void all_violations_are_listed_with_their_places() throws Exception {
    String pet =
        """
        {"name":"longer","tag":"A","code":"c","price":0.001,"ratio":0.6,"status":"sold",
         "photos":["a","a"],"grid":[[1],[1,2,3],["x"]],"nick":"four","born":"2021-02-29",
         "mother":{"id":0},"what":1}""";
    assertThat(json.violations("Pet", pet))
        .containsExactly(
            "/name maxLength",
            "/tag pattern",
            "/code pattern",
            "/price multipleOf",
            "/ratio maximum",
            "/status enum",
            "/photos uniqueItems",
            "/grid/1 maxItems",
            "/grid/2/0 type",
            "/nick maxLength",
            "/born format",
            "/mother/id minimum",
            "/mother required",
            "/mother required",
            "/what additionalProperties",
            " required");
  }

  @Test
  void names_may_stand_once() throws Exception {
    assertThat(json.violations("Pet", "{\"id\":1,\"id\":1,\"name\":\"a\",\"photos\":[\"\"]}"))
        .containsExactly("/id duplicate");
    assertThat(json.violations("Labels", "{\"x\":1,\"y\":\"a\",\"y\":\"b\"}"))
        .containsExactly("/y duplicate");
  }

  @Test
  void a_field_tells_absence_from_null() throws Exception {
    String absent = "{\"id\":1,\"name\":\"a\",\"photos\":[\"\"]}";
    String nil = "{\"id\":1,\"name\":\"a\",\"photos\":[\"\"],\"nick\":null}";
    assertThat(json.again("Pet", absent)).isEqualTo(absent);
    assertThat(json.again("Pet", nil)).isEqualTo(nil);
    assertThat(json.read("Pet", nil)).isNotEqualTo(json.read("Pet", absent));
  }

  @Test
  void outside_its_union_a_variant_takes_what_its_tag_may_be() throws Exception {
    assertThat(json.violations("Tree", "{\"kind\":\"Bush\"}")).isEmpty();
    assertThat(json.violations("Tree", "{\"kind\":\"Fern\"}")).containsExactly("/kind enum");
    assertThat(json.violations("Moss", "{\"kind\":\"Green\"}")).containsExactly("/kind maxLength");
    assertThat(json.violations("Moss", "{\"kind\":1}")).containsExactly("/kind type");
    assertThat(json.violations("Plant", "{\"kind\":\"Moss\"}")).isEmpty();
  }

  @Test
  void limits_of_doubles_and_floats_hold_for_the_digits_that_came() throws Exception {
    String pet = "{\"id\":1,\"name\":\"Rex\",\"photos\":[\"p\"],\"%s\":%s}";

    assertThat(json.violations("Pet", pet.formatted("ratio", "0.5"))).isEmpty();
    assertThat(json.violations("Pet", pet.formatted("ratio", "0.50000000000000000001")))
        .containsExactly("/ratio maximum");
    assertThat(json.violations("Pet", pet.formatted("share", "0.1")))
        .containsExactly("/share exclusiveMinimum");
    assertThat(json.violations("Pet", pet.formatted("share", "0.12000000000000000001")))
        .containsExactly("/share multipleOf");
    assertThat(json.violations("Pet", pet.formatted("share", "true")))
        .containsExactly("/share type");
    assertThat(json.violations("Pet", pet.formatted("small", "16777217")))
        .containsExactly("/small maximum");
  }

  @Test
  void values_of_an_enumeration_that_clients_do_not_know_are_kept() throws Exception {
    assertThat(json.violations("Status", "\"sold\"")).containsExactly(" enum");
    Object sold = json.readTolerantly("Status", "\"sold\"");
    assertThat(json.write("Status", sold)).isEqualTo("\"sold\"");
    assertThat(sold).isEqualTo(json.readTolerantly("Status", "\"sold\"")).hasToString("sold");
    assertThat(json.again("Level", "-2")).isEqualTo("-2");
    assertThat(json.violations("Level", "2")).containsExactly(" enum");
  }

  @Test
  void other_members_are_kept_where_the_schema_describes_them() throws Exception {
    assertThat(json.again("Labels", "{\"x\":1,\"b\":\"1\",\"a\":\"2\"}"))
        .isEqualTo("{\"x\":1,\"b\":\"1\",\"a\":\"2\"}");
    assertThat(json.violations("Labels", "{\"x\":1,\"b\":\"123\",\"c\":4}"))
        .containsExactly("/b maxLength", "/c type");
  }

  @Test
  void the_tag_decides_wherever_it_stands() throws Exception {
    assertThat(json.again("Animal", "{\"lives\":9,\"kind\":\"Cat\"}"))
        .isEqualTo("{\"kind\":\"Cat\",\"lives\":9}");
    assertThat(json.model("Animal")).isAssignableFrom(json.model("Cat"));
    assertThat(json.violations("Animal", "{\"kind\":\"Cow\"}")).containsExactly(" discriminator");
    assertThat(json.violations("Animal", "{}")).containsExactly(" discriminator");
    assertThat(json.violations("Animal", "3")).containsExactly(" type");
    assertThat(json.violations("Animal", "{\"kind\":\"Dog\",\"good\":false}")).hasSize(1);
    assertThat(json.violations("Animal", "{\"kind\":\"Cat\"}")).containsExactly(" required");
  }

  @Test
  void alternatives_that_clients_do_not_know_are_kept() throws Exception {
    Object cow = json.readTolerantly("Animal", "{\"kind\":\"Cow\",\"milk\":[1]}");
    assertThat(json.write("Animal", cow)).isEqualTo("{\"kind\":\"Cow\",\"milk\":[1]}");
  }

  @Test
  void the_type_decides_between_scalars() throws Exception {
    assertThat(json.again("Scalarish", "\"abc\"")).isEqualTo("\"abc\"");
    assertThat(json.again("Scalarish", "12")).isEqualTo("12");
    assertThat(json.again("Scalarish", "[\"a\"]")).isEqualTo("[\"a\"]");
    assertThat(json.violations("Scalarish", "\"abcd\"")).containsExactly(" maxLength");
    assertThat(json.violations("Scalarish", "true")).containsExactly(" type");
  }

  @Test
  void exactly_one_alternative_must_match() throws Exception {
    assertThat(json.again("Overlap", "{\"a\":1}")).isEqualTo("{\"a\":1}");
    assertThat(json.again("Overlap", "{\"a\":10}")).isEqualTo("{\"a\":10}");
    assertThat(json.violations("Overlap", "{\"a\":7}")).containsExactly(" oneOf");
    assertThat(json.violations("Overlap", "{\"a\":\"x\"}")).containsExactly(" oneOf");
  }

  @Test
  void constants_are_checked_and_written_but_not_kept() throws Exception {
    assertThat(json.again("Versioned", "{\"any\":{\"b\":[1.0]},\"version\":2.0}"))
        .isEqualTo("{\"version\":2,\"any\":{\"b\":[1.0]}}");
    assertThat(json.violations("Versioned", "{\"any\":null,\"version\":3}"))
        .containsExactly("/version const");
    assertThat(json.model("Versioned").getRecordComponents()).hasSize(1);
  }

  @Test
  void records_copy_their_lists_and_refuse_missing_values() throws Exception {
    Object pet = json.read("Pet", "{\"id\":1,\"name\":\"a\",\"photos\":[\"\"]}");
    List<?> photos = (List<?>) pet.getClass().getMethod("photos").invoke(pet);
    assertThat(photos).isUnmodifiable();
    Object builder = pet.getClass().getMethod("builder").invoke(null);
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () -> builder.getClass().getMethod("build").invoke(builder)))
        .hasRootCauseInstanceOf(NullPointerException.class)
        .hasRootCauseMessage("id");
  }
}
