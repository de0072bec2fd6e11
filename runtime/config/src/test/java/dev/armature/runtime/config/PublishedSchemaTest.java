package dev.armature.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.nodes.Node;
import tools.jackson.databind.JsonNode;

/** Keeps the published schema and the reader in step. */
class PublishedSchemaTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text());

  @Test
  void namesExactlyTheKeysThatAreRead() {
    Reading reading = new Reading("a.yaml", Map.of());
    Node node = YamlText.compose(Samples.FULL, "a.yaml", reading);
    Section root = new Section(reading, "", "", node);
    ConfigPlaces places = ConfigPlaces.of("a.yaml", node, Set.of(), reading.values());
    ServiceConfigReader.read(root, reading, places, Path.of(""));
    assertThat(reading.finish()).isEmpty();
    Set<String> published = new TreeSet<>();
    collect(SCHEMA.getSchemaNode(), "", published);
    assertThat(published).isEqualTo(reading.asked());
  }

  @Test
  void describesEveryKey() {
    assertThat(SCHEMA.getSchemaNode().findParents("default"))
        .allMatch(node -> node.has("description"));
    undescribed(SCHEMA.getSchemaNode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "server: {port: 0}",
        "server: {port: 65535, limits: {maxBodySize: 17}}",
        "server: {port: '${PORT:80}'}",
        "server: {limits: {maxBodySize: 64 KB, idleTimeout: 1h}}",
        "server: {basePath: /}",
        "infrastructure: {observability: {logs: {requests: sampled, sample: 0.25}}}",
        "infrastructure: {observability: {logs: {requests: all, sample: 1}}}",
        "infrastructure: {security: {passwords: {atOnce: 1, waiting: 0, remember: 0s}}}",
        "operations: {a: {timeout: PT1.5S}}",
        "operations: {a: {rateLimit: {calls: 1}}}",
        "infrastructure: {security: {validation: {responses: off}}}",
        "infrastructure: {security: {validation: }}",
        "infrastructure: {security: {schemes: {a: {apiKey: {in: query, name: k}}}}}",
        "infrastructure: {security: {schemes: {a: {jwt: {publicKey: k.pem, anyIssuer: true, audiences: [a]}}}}}",
        "server: {shutdown: {delay: 0s}}",
      })
  void bothAccept(String yaml) {
    assertThat(SCHEMA.validate(yaml, InputFormat.YAML)).isEmpty();
    ServiceConfig.parse("a.yaml", yaml, Map.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "servr: {}",
        "server: {port: -1}",
        "server: {port: 65536}",
        "server: {port: eighty}",
        "server: {http2: maybe}",
        "server: {limits: {maxBodySize: 1XB}}",
        "server: {limits: {maxBodySize: 0}}",
        "server: {limits: {idleTimeout: 5 parsecs}}",
        "server: {limits: {idleTimeout: 5}}",
        "server: {basePath: v1}",
        "server: {basePath: /v1/}",
        "server: {tls: {key: k.pem}}",
        "operations: {a: {rateLimit: {window: 1s}}}",
        "operations: {a: {rateLimit: {calls: 0}}}",
        "infrastructure: {error_handling: {format: xml}}",
        "infrastructure: {observability: {logs: {requests: some}}}",
        "infrastructure: {observability: {logs: {sample: 1.5}}}",
        "infrastructure: {observability: {logs: {sample: -0.1}}}",
        "infrastructure: {context: {ipv6_prefix: 129}}",
        "infrastructure: {context: {ipv6_prefix: 0}}",
        "infrastructure: {security: {blocking: {failures: 0}}}",
        "infrastructure: {security: {blocking: {within: 5}}}",
        "infrastructure: {security: {passwords: {atOnce: 0}}}",
        "infrastructure: {security: {passwords: {waiting: -1}}}",
        "infrastructure: {security: {validation: {responses: true}}}",
        "infrastructure: {security: {validation: {strict: true}}}",
        "infrastructure: {security: {schemes: {a: {}}}}",
        "infrastructure: {security: {schemes: {a: {apiKey: {}, basic: {}}}}}",
        "infrastructure: {security: {schemes: {a: {apiKey: {in: body}}}}}",
        "infrastructure: {security: {schemes: {a: {apiKey: {keys: [{key: k}]}}}}}",
        "infrastructure: {security: {schemes: {a: {jwt: {}}}}}",
        "infrastructure: {security: {schemes: {a: {jwt: {publicKey: k.pem, issuer: i}}}}}",
        "infrastructure: {security: {schemes: {a: {jwt: {publicKey: k.pem, audiences: [a]}}}}}",
        "infrastructure: {security: {schemes: {a: {jwt: {secret: s, publicKey: k, issuer: i, audiences: [a]}}}}}",
        "infrastructure: {security: {schemes: {a: {jwt: {jwksUrl: 'ftp://x', issuer: i, audiences: [a]}}}}}",
        "infrastructure: {security: {schemes: {a: {basic: {users: [{name: n, passwordHash: p}]}}}}}",
      })
  void bothRefuse(String yaml) {
    assertThat(SCHEMA.validate(yaml, InputFormat.YAML)).isNotEmpty();
    assertThat(problems(yaml)).isNotEmpty();
  }

  private static Set<String> problems(String yaml) {
    Set<String> problems = new TreeSet<>();
    try {
      ServiceConfig.parse("a.yaml", yaml, Map.of());
    } catch (ConfigException e) {
      e.problems().forEach(problem -> problems.add(problem.toString()));
    }
    return problems;
  }

  private static void collect(JsonNode schema, String path, Set<String> into) {
    schema
        .path("properties")
        .properties()
        .forEach(each -> visit(each.getValue(), join(path, each.getKey()), into));
    if (schema.path("additionalProperties").isObject()) {
      visit(schema.path("additionalProperties"), join(path, "*"), into);
    }
    if (schema.path("items").has("properties")) {
      collect(schema.path("items"), path + "[]", into);
    }
  }

  private static void visit(JsonNode schema, String path, Set<String> into) {
    into.add(path);
    collect(schema, path, into);
  }

  private static void undescribed(JsonNode schema) {
    schema
        .path("properties")
        .properties()
        .forEach(
            each -> {
              assertThat(each.getValue().has("description")).as(each.getKey()).isTrue();
              undescribed(each.getValue());
            });
  }

  private static String join(String path, String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private static String text() {
    try (InputStream in = ServiceConfig.class.getResourceAsStream("armature-config.schema.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
