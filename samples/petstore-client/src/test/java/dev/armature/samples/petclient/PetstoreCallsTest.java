package dev.armature.samples.petclient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.client.Credential;
import dev.armature.runtime.client.HttpTransport;
import dev.armature.runtime.client.TransportException;
import dev.armature.runtime.config.ConfigDocument;
import dev.armature.runtime.vertx.VertxServer;
import dev.armature.samples.petclient.api.GetPet;
import dev.armature.samples.petclient.api.ListPets;
import dev.armature.samples.petclient.api.NotFoundProblemException;
import dev.armature.samples.petclient.client.PetstoreClient;
import dev.armature.samples.petstore.Petstore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The client against the petstore itself, over a socket. */
final class PetstoreCallsTest {
  private static final String CONFIG =
      """
      server: {port: 0}
      infrastructure:
        security:
          schemes:
            apiKey: {apiKey: {keys: [{key: k, principal: p, scopes: ['pets:read', 'pets:write']}]}}
      """;

  private VertxServer server;
  private HttpTransport transport;

  @BeforeEach
  void start() {
    ConfigDocument config = ConfigDocument.parse("petstore.yaml", CONFIG, Map.of());
    server = Petstore.start(Petstore.service(config));
    transport = transport("k");
  }

  private HttpTransport transport(String key) {
    return HttpTransport.to("http://localhost:" + server.port())
        .credential("apiKey", Credential.header("X-API-Key", () -> key))
        .build();
  }

  @AfterEach
  void stop() {
    transport.close();
    server.close();
  }

  @Test
  void createsListsAndReadsAStream() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PetstoreCalls.call(
        PetstoreClient.of(transport), new PrintStream(out, true, StandardCharsets.UTF_8));
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "created 1 Rex",
            "created 2 Tom",
            "created 3 Bella",
            "listed Rex",
            "listed Tom",
            "listed Bella",
            "exported Rex",
            "exported Tom",
            "exported Bella");
  }

  @Test
  void documentedErrorsAreExceptionsWithTheirBodies() {
    assertThatThrownBy(() -> PetstoreClient.of(transport).getPet(new GetPet.Input(77)))
        .isInstanceOfSatisfying(
            NotFoundProblemException.class,
            missing -> assertThat(missing.body().status()).isEqualTo(404));
  }

  @Test
  void withoutAKeyNothingIsSent() {
    try (HttpTransport bare = HttpTransport.to("http://localhost:" + server.port()).build()) {
      assertThatThrownBy(() -> PetstoreClient.of(bare).listPets(ListPets.Input.builder().build()))
          .isInstanceOfSatisfying(
              TransportException.class,
              why -> assertThat(why.kind()).isEqualTo(TransportException.Kind.CREDENTIALS));
    }
  }
}
