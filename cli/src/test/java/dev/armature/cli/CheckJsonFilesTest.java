package dev.armature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckJsonFilesTest {
  @TempDir private Path folder;
  private Console console = Console.redirected();
  private String schema = "";

  @BeforeEach
  void writeSchema() throws IOException {
    schema =
        write(
            "order.json",
            """
            {"properties": {"id": {"type": "integer", "minimum": 1},
                            "note": {"$ref": "https://parts.test/note.json"}},
             "required": ["id"]}
            """);
    write("note.json", "{\"maxLength\": 3}");
  }

  @Test
  void validDocumentsAreFine() throws IOException {
    assertThat(check(write("a.json", "{\"id\": 1.0}"), write("b.json", "[]"))).isZero();
    assertThat(console.out()).isEqualTo(folder + "/a.json: valid\n" + folder + "/b.json: valid\n");
    assertThat(console.err()).isEmpty();
  }

  @Test
  void violationsHaveTheirPlaces() throws IOException {
    String file = write("a.json", "{\n  \"id\": 0,\n  \"note\": \"\u00e9 long\"\n}\n");

    assertThat(check(file)).isEqualTo(1);
    assertThat(console.out()).isEqualTo(file + ": invalid\n");
    assertThat(console.err())
        .isEqualTo(
            """
            F:2:9: error[instance/invalid]: /id must be at least 1, was 0 (/properties/id/minimum)
                1 | {
                2 |   "id": 0,
                  |         ^
            F:3:11: error[instance/invalid]: /note must have at most 3 characters, has 6 (/properties/note/$ref/maxLength)
                2 |   "id": 0,
                3 |   "note": "\u00e9 long"
                  |           ^^^^^^^^
            2 errors
            """
                .replace("F", file));
  }

  @Test
  void aSchemaMayBeAPartOfAContract() throws IOException {
    String pet =
        """
        components:
          schemas:
            Pet:
              type: object
              properties:
                tag: {type: string, nullable: true}
                age: {type: integer, exclusiveMinimum: true, minimum: 0}
                friend: {$ref: '#/components/schemas/Pet'}
        """;
    String valid = write("a.json", "{\"tag\": null, \"friend\": {\"age\": 1}}");
    String invalid = write("b.json", "{\"friend\": {\"age\": 0}}");
    schema = write("old.yaml", "openapi: 3.0.3\n" + pet) + "#/components/schemas/Pet";
    assertThat(check(valid)).isZero();
    assertThat(check(invalid, "--dialect", "draft6")).isEqualTo(1);
    assertThat(console.err())
        .contains(
            "/friend/age must be greater than 0, was 0"
                + " (/properties/friend/$ref/properties/age/minimum)");
    assertThat(console.err()).doesNotContain("warning");
    schema =
        write("swagger.yaml", "swagger: 2.0\ndefinitions: {A: {x-nullable: true, type: string}}");
    schema += "#/definitions/A";
    assertThat(check(write("c.json", "null"))).isZero();
  }

  @Test
  void nullableTakesNullBesideACompositionWithoutChangingItsPlaces() throws IOException {
    String schemas =
        """
        openapi: 3.0.3
        components:
          schemas:
            Pet: {type: object, required: [name]}
            Home:
              properties:
                pet: {nullable: true, allOf: [{$ref: '#/components/schemas/Pet'}]}
                typed: {type: object, nullable: true, allOf: [{$ref: '#/components/schemas/Pet'}]}
                one: {nullable: true, oneOf: [{type: string}, {type: boolean}]}
                idiom: {anyOf: [{$ref: '#/components/schemas/Pet'}, {nullable: true}]}
        """;
    schema = write("home.yaml", schemas) + "#/components/schemas/Home";
    String nulls = "{\"pet\": null, \"typed\": null, \"one\": null, \"idiom\": null}";
    assertThat(check(write("a.json", nulls))).isZero();
    assertThat(check(write("b.json", "{\"pet\": {}}"))).isEqualTo(1);
    assertThat(console.err()).contains("(/properties/pet/allOf/0/$ref/required)");
    assertThat(check(write("c.json", "{\"typed\": {}}"))).isEqualTo(1);
    assertThat(check(write("d.json", "{\"one\": 1}"))).isEqualTo(1);
    assertThat(console.err()).contains("/properties/one/oneOf");
    assertThat(check(write("e.json", "{\"idiom\": 1}"))).isEqualTo(1);
  }

  @Test
  void aContractSaysTheDialectOfItsSchemas() throws IOException {
    String tuple = "components: {schemas: {A: {items: [{type: string}]}}}";
    String dialect = "jsonSchemaDialect: http://json-schema.org/draft-07/schema#\n";
    String wrong = write("a.json", "[1]");
    schema = write("7.yaml", "openapi: 3.1.0\n" + dialect + tuple) + "#/components/schemas/A";
    assertThat(check(wrong)).isEqualTo(1);
    assertThat(console.err()).contains("/0 must be a string, was a number");
    schema = write("2020.yaml", "openapi: 3.2.0\n" + tuple) + "#/components/schemas/A";
    assertThat(check(wrong)).isEqualTo(1);
    assertThat(console.err()).contains("error[schema/wrong-type]");
    schema =
        write(
            "other.json",
            "{\"properties\": {\"a\": {\"$ref\": \"7.yaml#/components/schemas/A\"}}}");
    assertThat(check(write("b.json", "{\"a\": [1]}"))).isEqualTo(1);
    String unknown = "jsonSchemaDialect: https://example.com/none\n";
    schema = write("un.yaml", "openapi: 3.1.0\n" + unknown + tuple) + "#/components/schemas/A";
    assertThat(check(wrong)).isEqualTo(1);
    assertThat(console.err()).contains("un.yaml:2:20: error[schema/dialect]: unknown dialect");
  }

  @Test
  void aPlaceThatIsMissingIsTold() throws IOException {
    String file = write("a.json", "1");
    schema = write("c.yaml", "openapi: 3.1.0\ncomponents: {}");
    assertThat(check(file)).isZero();
    assertThat(console.err()).contains("c.yaml:1:1: warning[schema/contract]");
    schema += "#/components/schemas/A";
    assertThat(check(file)).isEqualTo(1);
    assertThat(console.err()).contains("error[ref/dangling]", "/components/schemas/A");
    schema = write("a#b.json", "{\"$defs\": {\"x y\": {\"type\": \"string\"}}}");
    assertThat(check(file)).isZero();
    schema += "#/$defs/x%20y";
    assertThat(check(file)).isEqualTo(1);
  }

  @Test
  void whatIsNoJsonIsNotValid() throws IOException {
    String file = write("a.json", "{\"id\": 1,\n \"\u00e9\": 01}");
    assertThat(check(file, folder.resolve("none.json").toString())).isEqualTo(1);
    assertThat(console.out()).isEmpty();
    assertThat(console.err())
        .contains("a.json:2:8: error[instance/malformed]: the document is not valid JSON")
        .contains("none.json:1:1: error[source/missing-file]");
  }

  @Test
  void aPatternThatTakesTooLongIsToldAsWell() throws IOException {
    schema = write("slow.json", "{\"pattern\": \"^(a|a)*(b|\\\\1)$\"}");
    assertThat(check(write("a.json", '"' + "a".repeat(30_000) + "!\""))).isEqualTo(1);
    assertThat(console.err()).contains("error[instance/malformed]: the document must not take");
  }

  @Test
  void everyDocumentHasOneLineInTheFormatsOfTheSpecification() throws IOException {
    String[] files = {write("a.json", "{\"id\":1}"), write("b.json", "{}"), write("c.json", "{")};
    for (String format : new String[] {"flag", "basic", "detailed"}) {
      console = Console.redirected();
      assertThat(check(files[0], files[1], files[2], "--output", format)).isEqualTo(1);
      assertThat(console.out().lines()).hasSize(3);
      assertThat(console.out().lines().toList().get(0)).startsWith("{\"valid\":true");
      assertThat(console.out().lines().toList().get(1)).startsWith("{\"valid\":false");
      assertThat(console.out().lines().toList().get(2)).startsWith("{\"error\":\"the document ");
    }
  }

  @Test
  void jsonHasTheSameFindings() throws IOException {
    assertThat(check(write("a.json", "{\"id\":0}"), "--output", "json")).isEqualTo(1);
    assertThat(console.out()).contains("\"code\" : \"instance/invalid\"", "\"errors\" : 1");
    assertThat(console.err()).isEmpty();
  }

  @Test
  void aSchemaWithErrorsChecksNothing() throws IOException {
    schema = write("wrong.json", "{\"type\": \"strin\"}");
    assertThat(check(write("a.json", "{}"))).isEqualTo(1);
    assertThat(console.out()).isEmpty();
    assertThat(console.err()).contains("wrong.json:1:10: error[schema/unknown-type]", "'string'?");
  }

  @Test
  void basesOfRemotesAreAbsolute() throws IOException {
    String file = write("a.json", "{}");
    for (String base : new String[] {"", "parts/", "not a uri"}) {
      console = Console.redirected();
      assertThat(check(file, "--remotes", base + "=" + folder)).isEqualTo(2);
      assertThat(console.err()).contains("'" + base + "' is no absolute URI");
    }
  }

  @Test
  void filesHaveALimitThatCanBeChosen() throws IOException {
    String file = write("a.json", "{\"id\": 1}" + " ".repeat(2_000));
    assertThat(check(file, "--max-input", "1KB")).isEqualTo(1);
    assertThat(console.err()).contains("a.json:1:1: error[source/too-large]", "--max-input");
    assertThat(check(file, "--max-input", "2KB")).isZero();
  }

  @Test
  void stdinIsADocument() throws IOException {
    console = Console.reading("{\"id\": \"1\"}");
    assertThat(check("-")).isEqualTo(1);
    assertThat(console.out()).isEqualTo("<stdin>: invalid\n");
    assertThat(console.err()).contains("<stdin>:1:8: error[instance/invalid]: /id");
  }

  private int check(String... arguments) {
    String remotes = "https://parts.test/=" + folder;
    String[] all = new String[arguments.length + 5];
    System.arraycopy(new String[] {"check-json", "-s", schema, "--remotes", remotes}, 0, all, 0, 5);
    System.arraycopy(arguments, 0, all, 5, arguments.length);
    return console.run(all);
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
