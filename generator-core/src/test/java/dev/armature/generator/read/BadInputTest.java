package dev.armature.generator.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.armature.generator.diagnostic.AcceptPolicy;
import dev.armature.generator.diagnostic.Codes;
import dev.armature.generator.diagnostic.Severity;
import dev.armature.generator.lower.policy.ModelPolicy;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 300, unit = TimeUnit.SECONDS)
class BadInputTest {
  private static final List<String> ODD =
      List.of("null", "5", "true", "text", "[]", "{}", "[1]", "{a: 1}", "[[]]", "{'': {}}");

  private static final String CONTRACT =
      """
      openapi: 3.1.0
      info: {title: T, version: '1', description: d}
      servers: [{url: 'https://{h}/x', variables: {h: {default: a}}}]
      security: [{k: []}]
      tags: [{name: t}]
      x-armature: {timeout: 5s, rateLimit: {calls: 1}}
      paths:
        /a/{p}:
          parameters: [{name: p, in: path, required: true, schema: {type: string}}]
          post:
            operationId: a
            tags: [t]
            security: [{k: []}]
            requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}
            responses: {'200': {description: d, headers: {h: {schema: {type: string}}}, content: {application/json: {schema: {type: object}}}}}
      components:
        securitySchemes: {k: {type: apiKey, in: header, name: n}}
        schemas:
          A: {type: object, required: [a], properties: {a: {type: string, enum: [x, y]}, b: {oneOf: [{$ref: '#/components/schemas/B'}, {type: 'null'}], default: null}}, additionalProperties: {minimum: 1}}
          B: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/C'}], discriminator: {propertyName: a, mapping: {x: A, y: C}}}
          C: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {c: {type: array, items: {$ref: '#/components/schemas/C'}, minItems: 1}}}]}
      """;

  private static final String SWAGGER =
      """
      swagger: '2.0'
      info: {title: T, version: '1', description: d}
      host: a
      basePath: /x
      schemes: [https]
      consumes: [application/json]
      produces: [application/json]
      security: [{k: []}]
      tags: [{name: t}]
      securityDefinitions: {k: {type: apiKey, in: header, name: n}, o: {type: oauth2, flow: implicit, authorizationUrl: u, scopes: {s: d}}}
      parameters: {b: {name: b, in: body, schema: {$ref: '#/definitions/A'}}, f: {name: f, in: formData, type: string}}
      responses: {r: {description: d, schema: {$ref: '#/definitions/B'}, headers: {h: {type: string}}, examples: {application/json: {k: B}}}}
      paths:
        /a/{p}:
          parameters: [{name: p, in: path, required: true, type: string}]
          post:
            operationId: a
            tags: [t]
            security: [{o: [s]}]
            parameters: [{$ref: '#/parameters/b'}, {name: q, in: query, type: array, items: {type: array, items: {type: integer}, collectionFormat: pipes}, collectionFormat: multi}]
            responses: {'200': {$ref: '#/responses/r'}}
          put:
            operationId: b
            consumes: [application/x-www-form-urlencoded]
            parameters: [{$ref: '#/parameters/f'}, {name: g, in: formData, required: true, type: array, items: {type: integer}, collectionFormat: ssv}]
            responses: {'204': {description: d}}
      definitions:
        A: {type: object, required: [k], discriminator: k, properties: {k: {type: string}, n: {type: string, x-nullable: true, readOnly: true}}}
        B: {allOf: [{$ref: '#/definitions/A'}, {type: object, properties: {c: {type: array, items: {$ref: '#/definitions/B'}}}}]}
      """;

  @ParameterizedTest
  @ValueSource(strings = {CONTRACT, SWAGGER})
  void theContractItselfIsFine(String contract) throws Exception {
    assertThat(Reading.of(contract).diagnostics().all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void aWrongValueAnywhereIsSaidAndNeverThrown(long seed) {
    wrongValues(CONTRACT, new Random(seed));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void aWrongValueAnywhereInSwaggerIsSaidAndNeverThrown(long seed) {
    wrongValues(SWAGGER, new Random(seed));
  }

  private static void wrongValues(String contract, Random random) {
    String[] values = contract.split("(?<=[:,\\[] )");
    for (int i = 0; i < 400; i++) {
      int at = random.nextInt(values.length);
      String odd = ODD.get(random.nextInt(ODD.size()));
      String end = values[at].replaceFirst("^[^,\\]}\\n]*", "");
      String[] changed = values.clone();
      changed[at] = odd + end;
      String text = String.join("", changed);
      assertThatCode(() -> readOrRefuse(text)).as(text).doesNotThrowAnyException();
    }
  }

  private static void readOrRefuse(String text) {
    try {
      Reading reading = Reading.of(text, ModelPolicy.DEFAULT, new AcceptPolicy(List.of(), true));
      assertThat(reading.diagnostics().all()).allMatch(d -> Codes.contains(d.code()));
    } catch (dev.armature.generator.source.SourceException e) {
      // The change made it no YAML any more.
    }
  }

  @Test
  void aLongChainOfReferencesIsNoStackOverflow() throws Exception {
    StringBuilder text = new StringBuilder(head("S0"));
    for (int i = 0; i < 20_000; i++) {
      text.append("    S").append(i).append(": {$ref: '#/components/schemas/S").append(i + 1);
      text.append("'}\n");
    }
    text.append("    S20000: {type: string}\n");
    assertThat(Reading.of(text.toString()).diagnostics().all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{type: object, properties: {n: {$ref: NEXT}}}",
        "{type: array, items: {$ref: NEXT}}",
        "{type: object, additionalProperties: {$ref: NEXT}}",
        "{allOf: [{$ref: NEXT}, {type: object, properties: {pX: {type: string}}}]}",
        "{allOf: [{$ref: NEXT}]}",
        "{oneOf: [{$ref: NEXT}, {type: string, maxLength: 3}]}",
        "{anyOf: [{$ref: NEXT}, {type: 'null'}]}",
        "{type: object, required: [n], properties: {n: {$ref: NEXT}}}"
      })
  void aLongChainOfSchemasEndsInTypesOrADiagnostic(String schema) throws Exception {
    StringBuilder text = new StringBuilder(head("S0"));
    for (int i = 0; i < 3000; i++) {
      String next = "'#/components/schemas/S" + (i + 1) + "'";
      String own = schema.replace("NEXT", next).replace("pX", "p" + i);
      text.append("    S").append(i).append(": ").append(own).append('\n');
    }
    text.append("    S3000: {type: object, properties: {end: {type: string}}}\n");
    Reading reading = Reading.of(text.toString());
    assertThat(reading.diagnostics().all())
        .allMatch(d -> d.severity() != Severity.ERROR || d.code().equals("schema/too-deep"));
  }

  @Test
  void aPatternOfNamesThatIsNoneIsSaid() throws Exception {
    String text = head("R") + "    R: {type: object, patternProperties: {'(': {type: string}}}\n";
    assertThat(Reading.of(text).diagnostics().all())
        .extracting(d -> d.code())
        .contains("schema/pattern");
  }

  @Test
  void moreParametersThanAnybodySendsAreSaid() throws Exception {
    StringBuilder text =
        new StringBuilder("openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {/a: {get: {")
            .append("operationId: a, responses: {'204': {description: d}}, parameters: [");
    for (int i = 0; i < 100_000; i++) {
      text.append("{name: p").append(i).append(", in: query, schema: {type: string}},\n ");
    }
    Reading reading = Reading.of(text.append("]}}}\n").toString());
    assertThat(reading.diagnostics().all())
        .extracting(d -> d.code() + " " + d.message())
        .containsExactly("openapi/unsupported an operation has at most 4096 parameters");
  }

  @Test
  void schemasThatKeepMeetingEachOtherEnd() throws Exception {
    for (String holder : List.of("properties: {p: X}", "items: X", "additionalProperties: X")) {
      String type = holder.startsWith("items") ? "array" : "object";
      String text =
          head("R")
              + "    R: {allOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}\n"
              + schema("A", type, holder)
              + schema("B", type, holder);
      assertThat(Reading.of(text).diagnostics().all()).as(text).isEmpty();
    }
  }

  private static String schema(String name, String type, String holder) {
    String ref = "{$ref: '#/components/schemas/" + name + "'}";
    return "    " + name + ": {type: " + type + ", " + holder.replace("X", ref) + "}\n";
  }

  @Test
  void unionsThatContainEachOtherTakeNoExponentialTime() throws Exception {
    StringBuilder text = new StringBuilder(head("U0"));
    int unions = 40;
    for (int i = 0; i < unions; i++) {
      text.append("    U").append(i).append(": {oneOf: [{type: object, required: [k], ");
      text.append("properties: {k: {const: v").append(i).append("}}}");
      for (int j = 0; j < unions; j++) {
        if (j != i) {
          text.append(", {$ref: '#/components/schemas/U").append(j).append("'}");
        }
      }
      text.append("]}\n");
    }
    assertThat(Reading.of(text.toString()).service()).isNotNull();
  }

  @Test
  void unionsBesidePropertiesInsideEachOtherAreBounded() throws Exception {
    StringBuilder text = new StringBuilder(head("U0"));
    for (int i = 0; i < 40; i++) {
      String next = "{$ref: '#/components/schemas/U" + (i + 1) + "'}";
      text.append("    U").append(i).append(": {type: object, properties: {p").append(i);
      text.append(": {type: string}}, anyOf: [{required: [a], allOf: [").append(next);
      text.append("]}, {required: [b], allOf: [").append(next).append("]}]}\n");
    }
    text.append("    U40: {type: object, properties: {end: {type: string}}}\n");
    Reading reading = Reading.of(text.toString());
    assertThat(reading.diagnostics().all()).extracting(d -> d.code()).contains("schema/too-deep");
  }

  private static String head(String root) {
    return """
        openapi: 3.1.0
        info: {title: T, version: '1'}
        paths:
          /a:
            get:
              operationId: a
              responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/%s'}}}}}
        components:
          schemas:
        """
        .formatted(root);
  }
}
