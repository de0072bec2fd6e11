package dev.armature.runtime.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.layer.Layers;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OpenApiDocumentTest {
  private static final OpenApiDocument DOCUMENT =
      OpenApiDocument.of(stream("{\"openapi\": \"3.1.1\"}"), stream("openapi: 3.1.1\n"));

  private final InMemoryClient client =
      InMemoryClient.of(
          Router.builder(Layers.builder().build()).operational(DOCUMENT.routes()).build());

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void bothSpellingsAreServed() {
    InMemoryResponse json = client.get("/openapi.json").send();
    assertThat(json.text()).isEqualTo("{\"openapi\": \"3.1.1\"}");
    assertThat(json.header("Content-Type")).isEqualTo("application/json");
    InMemoryResponse yaml = client.get("/openapi.yaml").send();
    assertThat(yaml.text()).isEqualTo("openapi: 3.1.1\n");
    assertThat(yaml.header("Content-Type")).isEqualTo("application/yaml");
    assertThat(yaml.header("ETag")).isNotEqualTo(json.header("ETag"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "W/%s", "\"a\", %s", "*"})
  void whoHasItGetsNoneOfIt(String known) {
    String tag = client.get("/openapi.json").send().header("ETag");
    assertThat(tag).matches("\"[A-Za-z0-9_-]{43}\"");
    InMemoryResponse again =
        client.get("/openapi.json").header("If-None-Match", known.formatted(tag)).send();
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.text()).isEmpty();
    assertThat(again.header("ETag")).isEqualTo(tag);
  }

  @Test
  void anotherTagGetsAllOfIt() {
    InMemoryResponse other =
        client.get("/openapi.json").header("If-None-Match", "\"a\", W/\"b\"").send();
    assertThat(other.status()).isEqualTo(200);
  }

  @Test
  void resourcesThatWereNotPackedAreNamed() {
    assertThatThrownBy(() -> OpenApiDocument.of(stream("{}"), null))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("openapi.yaml is not on the class path");
  }
}
