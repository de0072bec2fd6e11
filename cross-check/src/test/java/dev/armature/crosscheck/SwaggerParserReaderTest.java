package dev.armature.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.armature.generator.Generator;
import dev.armature.generator.GeneratorConfig;
import dev.armature.generator.GeneratorResult;
import dev.armature.generator.crosscheck.CrossCheck;
import dev.armature.generator.crosscheck.Outline;
import dev.armature.generator.crosscheck.SecondReader;
import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.source.SourceFile;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SwaggerParserReaderTest {
  private static final String HEAD = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\n";

  @TempDir private Path folder;

  @Test
  void whatBothUnderstandAlikeIsNoDifference() throws IOException {
    write(
        "parts.yaml",
        """
        limit: {name: limit, in: query, schema: {type: integer}}
        """);
    assertThat(
            differences(
                HEAD
                    + """
                    paths:
                      /pets/{id}:
                        parameters:
                          - {name: id, in: path, required: true, schema: {type: string}}
                          - {$ref: "parts.yaml#/limit"}
                        get:
                          operationId: a
                          parameters:
                            - {$ref: "#/components/parameters/Trace"}
                            - {name: Accept, in: header, schema: {type: string}}
                          responses:
                            "200": {$ref: "#/components/responses/Pet"}
                            default: {description: anything}
                        put:
                          operationId: b
                          requestBody: {$ref: "#/components/requestBodies/Pet"}
                          responses: {4XX: {description: no}, "204": {description: ok}}
                    components:
                      parameters:
                        Trace: {name: trace, in: header, required: true, schema: {type: string}}
                      responses:
                        Pet: {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Dog"}}}}
                      requestBodies:
                        Pet: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Dog"}}}}
                      schemas:
                        Pet: {type: object, required: [name], properties: {name: {type: string}}}
                        Dog:
                          allOf:
                            - {$ref: "#/components/schemas/Pet"}
                            - {type: object, properties: {bark: {type: string}}}
                          required: [bark]
                    """))
        .isEmpty();
  }

  @Test
  void eachDifferenceIsToldWhereWeReadIt() throws Exception {
    SecondReader blind =
        new SecondReader() {
          @Override
          public String name() {
            return "peer";
          }

          @Override
          public Outline read(SourceFile contract) throws UnreadableException {
            String other = contract.text().replace("limit", "size").replace("/pets", "/dogs");
            return new SwaggerParserReader()
                .read(new SourceFile("x", URI.create("armature:x"), other));
          }
        };
    String contract =
        HEAD
            + """
            paths:
              /pets: {get: {operationId: a, responses: {"200": {description: ok}}}}
              /cats:
                get:
                  operationId: b
                  parameters: [{name: limit, in: query, schema: {type: integer}}]
                  responses: {"200": {description: ok}}
            """;
    assertThat(differences(contract, blind))
        .containsExactly(
            "1: only peer sees the operation 'GET /dogs'",
            "4: peer does not see the operation 'GET /pets'",
            "7: only Armature sees of the operation 'GET /cats': parameter 'limit' in query",
            "7: only peer sees of the operation 'GET /cats': parameter 'size' in query");
  }

  @Test
  void swagger2IsRead() throws Exception {
    String text =
        """
        swagger: "2.0"
        info: {title: T, version: "1"}
        paths:
          /pets:
            post:
              parameters: [{name: pet, in: body, required: true, schema: {$ref: "#/definitions/Pet"}}]
              responses: {200: {description: ok}}
        definitions:
          Pet: {type: object, properties: {name: {type: string}}}
        """;
    SourceFile file = new SourceFile("x", URI.create("armature:x"), text);
    Outline outline = new SwaggerParserReader().read(file);
    assertThat(outline.operations().get("POST /pets").facts())
        .containsExactly("request body", "required request body", "response 200");
    assertThat(outline.schemas().get("Pet").facts()).containsExactly("property 'name'");
  }

  @Test
  void nothingIsFetchedFromTheNetwork() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext(
        "/",
        exchange -> {
          calls.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    String ref = "http://127.0.0.1:" + server.getAddress().getPort() + "/limit.yaml";
    String text =
        HEAD
            + """
            paths:
              /pets:
                get:
                  parameters: [{$ref: "%s#/limit"}]
                  responses: {"200": {description: ok, content: {a/b: {schema: {$ref: "%s"}}}}}
            """
                .formatted(ref, ref);
    try {
      new SwaggerParserReader().read(new SourceFile("x", URI.create("armature:x"), text));
    } catch (SecondReader.UnreadableException e) {
      assertThat(e).hasMessageNotContaining("404");
    } finally {
      server.stop(0);
    }
    assertThat(calls).hasValue(0);
  }

  @Test
  void whatItCannotReadIsSaid() {
    SourceFile none = new SourceFile("x", URI.create("armature:x"), "[1, 2");
    assertThatThrownBy(() -> new SwaggerParserReader().read(none))
        .isInstanceOf(SecondReader.UnreadableException.class);
  }

  @Test
  void noSecondOpinionIsAWarning() throws IOException {
    SecondReader none =
        new SecondReader() {
          @Override
          public String name() {
            return "peer";
          }

          @Override
          public Outline read(SourceFile contract) throws UnreadableException {
            throw new UnreadableException("it is odd");
          }
        };
    Path file = write("contract.yaml", HEAD + "paths: {}\n");
    GeneratorResult result = new Generator().validate(GeneratorConfig.of(file));
    new CrossCheck(none).check(result.service(), result.diagnostics());
    assertThat(result.diagnostics().all())
        .filteredOn(each -> each.code().equals("peer/unreadable"))
        .extracting(Diagnostic::message)
        .containsExactly("peer cannot read this contract: it is odd");
  }

  private List<String> differences(String contract) throws IOException {
    return differences(contract, new SwaggerParserReader());
  }

  private List<String> differences(String contract, SecondReader reader) throws IOException {
    Path file = write("contract.yaml", contract);
    GeneratorResult result = new Generator().validate(GeneratorConfig.of(file));
    assertThat(result.diagnostics().hasErrors()).isFalse();
    new CrossCheck(reader).check(result.service(), result.diagnostics());
    return result.diagnostics().sorted().stream()
        .filter(each -> each.code().startsWith("peer/"))
        .map(SwaggerParserReaderTest::text)
        .toList();
  }

  private static String text(Diagnostic each) {
    return each.span().line() + ": " + each.message();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
