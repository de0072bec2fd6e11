package dev.armature.generator.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.Generator;
import dev.armature.generator.GeneratorConfig;
import dev.armature.generator.output.MemoryOutput;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An operation with so many parameters and headers that one method for them would be too long for
 * the JIT compiler: {@link Javac} measures its methods, and it still works.
 */
class LongOperationTest {
  private static final int PARAMETERS = 400;
  private static final int HEADERS = 240;

  /** What a user of the generated code writes. */
  private static final String CALLER =
      """
      import com.example.test.api.Op;
      import com.example.test.client.TestClient;
      import com.example.test.mcp.TestTools;
      import com.example.test.server.TestRouter;
      import dev.armature.runtime.http.client.InMemoryClient;
      import dev.armature.runtime.http.client.InMemoryResponse;
      import dev.armature.runtime.http.client.RouterTransport;
      import dev.armature.runtime.layer.Layers;

      public final class Caller {
        private Caller() {}

        private static Op.Result answer(Op.Input in) {
          String body = in.p1() + " " + in.p397() + " " + in.p398() + " " + in.p399();
          return in.p2() == 0 ? new Op.Result.Accepted() : new Op.Result.Ok(body, HEADERS);
        }

        public static String get(String query) {
          InMemoryResponse response =
              InMemoryClient.of(
                      TestRouter.builder(Layers.builder().build())
                          .op((context, input) -> answer(input))
                          .build())
                  .get("/op?" + query)
                  .send();
          return response.status() + response.text() + response.header("X-H239");
        }

        public static String send(String required) throws Exception {
          RouterTransport transport =
              RouterTransport.of(
                  TestRouter.builder(Layers.builder().build())
                      .op((context, input) -> answer(input))
                      .build());
          Op.Input input = Op.Input.builder().p1("a").p397(required).build();
          return TestClient.of(transport).op(input) instanceof Op.Result.Ok ok
              ? ok.body() + ok.xH7() + ok.xH239()
              : "";
        }

        public static String call(String arguments) {
          return TestTools.builder(Layers.builder().build())
              .op((context, input) -> answer(input))
              .build()
              .call("op", arguments)
              .toString();
        }
      }
      """;

  @TempDir private static Path folder;
  private static ClassLoader loader;

  private static String many(int count, String between, IntFunction<String> each) {
    return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining(between));
  }

  private static String parameter(int i) {
    String schema =
        i % 2 == 1
            ? "{type: string}"
            : i % 4 == 0 ? "{type: integer}" : "{type: integer, default: " + i + "}";
    return "        - {name: p%d, in: query, required: %s, schema: %s}\n"
        .formatted(i, i == 397, schema);
  }

  private static String contract() {
    return """
        openapi: 3.1.0
        info: {title: Test, version: '1'}
        paths:
          /op:
            get:
              operationId: op
              parameters:
        %s      responses:
                '200':
                  description: x
                  content: {application/json: {schema: {type: string}}}
                  headers:
        %s        '202': {description: y}
        """
        .formatted(
            many(PARAMETERS, "", LongOperationTest::parameter),
            many(HEADERS, "", i -> "            X-H" + i + ": {schema: {type: string}}\n"));
  }

  @BeforeAll
  static void generate() throws Exception {
    Path file = Files.writeString(folder.resolve("test.yaml"), contract());
    MemoryOutput output = new MemoryOutput();
    GeneratorConfig config =
        GeneratorConfig.of(file).withTargets(List.of("server", "client", "mcp"));
    assertThat(new Generator().run(config, output).diagnostics().hasErrors()).isFalse();
    Map<String, String> sources = new TreeMap<>(output.files());
    String headers = many(HEADERS, ", ", i -> i == 7 ? "null" : "\"h" + i + "\"");
    sources.put("Caller.java", CALLER.replace("HEADERS", headers));
    loader = Javac.compile(sources);
  }

  private static String caller(String method, String argument) throws Exception {
    return (String)
        loader.loadClass("Caller").getMethod(method, String.class).invoke(null, argument);
  }

  @Test
  void theEndpointReadsAndWritesAllOfIt() throws Exception {
    assertThat(caller("get", "p1=a&p397=b")).isEqualTo("200\"a b 398 null\"h239");
    assertThat(caller("get", "p397=b&p398=9&p399=z")).isEqualTo("200\"null b 9 z\"h239");
    assertThat(caller("get", "p397=b&p2=0")).startsWith("202");
    assertThat(caller("get", "p398=x")).startsWith("400").contains("p397", "p398");
  }

  @Test
  void theClientWritesAndReadsAllOfIt() throws Exception {
    assertThat(caller("send", "b&c")).isEqualTo("a b&c 398 nullnullh239");
  }

  @Test
  void theToolReadsAllOfIt() throws Exception {
    assertThat(caller("call", "{\"p397\":\"b\",\"p399\":\"z\"}")).contains("null b 398 z");
    assertThat(caller("call", "{\"p398\":\"x\"}")).contains("p397", "p398");
    assertThat(caller("call", "{\"p397\":\"b\",\"p397\":\"c\"}")).contains("duplicate");
  }
}
