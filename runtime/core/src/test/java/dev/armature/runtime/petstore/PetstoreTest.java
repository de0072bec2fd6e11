package dev.armature.runtime.petstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.RateLimit;
import dev.armature.runtime.error.ErrorFormat;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryRequest;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.metrics.MetricRegistry;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class PetstoreTest {
  private final MetricRegistry registry = new MetricRegistry();
  private final InMemoryClient client =
      Petstore.client(Petstore.layers(registry).bodyLimit(200).build(), registry);

  private InMemoryRequest create(String json) {
    return client.post("/pets").header("X-API-Key", "demo-key").json(json);
  }

  @Test
  void validRequestCreatesThePet() {
    InMemoryResponse answer = create("{\"name\":\"Rex\",\"age\":3}").send();
    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.header("content-type")).isEqualTo("application/json");
    assertThat(answer.text()).isEqualTo("{\"name\":\"Rex\",\"age\":3}");
    assertThat(answer.header("X-Correlation-Id")).matches("[0-9a-f]{32}");
  }

  @Test
  void threeWrongFieldsAreNamedAtOnce() {
    InMemoryResponse answer =
        client
            .post("/pets?dryRun=maybe")
            .header("X-API-Key", "demo-key")
            .json("{\"name\":\"\",\"age\":-1}")
            .send();
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.text())
        .contains("\"in\":\"query\",\"name\":\"dryRun\",\"pointer\":\"\",\"keyword\":\"type\"")
        .contains("\"in\":\"body\",\"pointer\":\"/name\",\"keyword\":\"minLength\"")
        .contains("\"in\":\"body\",\"pointer\":\"/age\",\"keyword\":\"minimum\"")
        .contains("\"status\":400")
        .contains("\"category\":\"validation\"")
        .contains("\"service\":\"Petstore\",\"operation\":\"createPet\"")
        .contains("\"retryable\":false")
        .containsPattern("\"traceId\":\"[0-9a-f]{32}\"")
        .containsPattern("\"timestamp\":\"[^\"]+Z\"");
  }

  @Test
  void malformedAndMissingBodiesAreViolations() {
    assertThat(create("{\"name\":").send().text()).contains("\"keyword\":\"syntax\"");
    assertThat(create("").send().text()).contains("\"keyword\":\"required\"");
    assertThat(create("{\"name\":\"a\",\"name\":\"b\",\"age\":1}").send().text())
        .contains("\"keyword\":\"duplicate\"");
    String nested = "[".repeat(100) + "]".repeat(100);
    assertThat(create(nested).send().status()).isEqualTo(400);
  }

  @Test
  void callersWithoutCredentialsLearnAllWays() {
    InMemoryResponse answer = client.post("/pets").json("not even looked at").send();
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.headers("WWW-Authenticate"))
        .containsExactly("ApiKey in=\"header\", name=\"X-API-Key\"", "Bearer realm=\"Petstore\"");
  }

  @Test
  void wrongCredentialsAreRefused() {
    assertThat(client.post("/pets").header("X-API-Key", "wrong").json("{}").send().status())
        .isEqualTo(401);
    InMemoryResponse token =
        client.post("/pets").header("Authorization", "Bearer no-token").json("{}").send();
    assertThat(token.status()).isEqualTo(401);
    assertThat(token.headers("WWW-Authenticate"))
        .contains("Bearer realm=\"Petstore\", error=\"invalid_token\"");
    assertThat(token.text()).doesNotContain("no-token");
  }

  @Test
  void eitherSchemeOpens() {
    InMemoryResponse answer =
        client
            .post("/pets")
            .header("authorization", "bearer good")
            .json("{\"name\":\"Rex\",\"age\":3}")
            .send();
    assertThat(answer.status()).isEqualTo(201);
  }

  @Test
  void missingScopesAreNamed() {
    InMemoryResponse answer = client.post("/pets").header("X-API-Key", "read-key").send();
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.header("WWW-Authenticate"))
        .contains("error=\"insufficient_scope\"")
        .contains("scope=\"pets:write\"");
    assertThat(answer.text()).contains("\"code\":\"insufficient_scope\"");
  }

  @Test
  void unknownPathsAndMethods() {
    assertThat(client.get("/nothing").send().status()).isEqualTo(404);
    InMemoryResponse answer = client.patch("/pets").send();
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("Allow")).isEqualTo("OPTIONS, POST");
    assertThat(client.get("/metrics").send().text())
        .contains("operation=\"unmatched\",status=\"404\"} 1")
        .contains("operation=\"unmatched\",status=\"405\"} 1");
  }

  @Test
  void mediaTypesAreChecked() {
    byte[] xml = "<pet/>".getBytes(StandardCharsets.UTF_8);
    InMemoryResponse wrong =
        client.post("/pets").header("X-API-Key", "demo-key").body("application/xml", xml).send();
    assertThat(wrong.status()).isEqualTo(415);
    assertThat(wrong.header("Accept")).isEqualTo("application/json");
    assertThat(create("{}").header("Accept", "text/html, application/json;q=0").send().status())
        .isEqualTo(406);
    assertThat(create("{}").header("Accept", "text/html, */*;q=0.1").send().status())
        .isEqualTo(400);
  }

  @Test
  void largeBodiesAreRefusedAfterAuthentication() {
    String large = "{\"name\":\"" + "x".repeat(300) + "\"}";
    assertThat(create(large).send().status()).isEqualTo(413);
    assertThat(client.post("/pets").json(large).send().status()).isEqualTo(401);
  }

  @Test
  void headAndOptions() {
    InMemoryResponse head = client.request("HEAD", "/pets/7").send();
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.text()).isEmpty();
    assertThat(head.response().length()).isEqualTo(22);
    InMemoryResponse options = client.request("OPTIONS", "/pets/7").send();
    assertThat(options.status()).isEqualTo(204);
    assertThat(options.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
  }

  @Test
  void faultsTellNothing() {
    InMemoryResponse answer = client.get("/pets/13").header("X-Correlation-Id", "abc-1").send();
    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.text()).doesNotContain("hunter2").doesNotContain("IllegalState");
    assertThat(answer.header("X-Correlation-Id")).isEqualTo("abc-1");
  }

  @Test
  void documentedFailuresKeepTheirBody() {
    InMemoryResponse answer = client.get("/pets/404").send();
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    assertThat(answer.text()).isEqualTo("{\"name\":\"nobody\",\"age\":0}");
  }

  @Test
  void pathParametersAreValidated() {
    assertThat(client.get("/pets/0").send().text())
        .contains("\"in\":\"path\",\"name\":\"petId\",\"pointer\":\"\",\"keyword\":\"minimum\"");
    assertThat(client.get("/pets/x").send().status()).isEqualTo(400);
    assertThat(client.get("/pets/%37").send().text()).contains("\"age\":7");
  }

  @Test
  void theRateLimitTurnsClientsAway() {
    Layers limited = Petstore.layers(registry).policy(RateLimit.perMinute(2)).build();
    InMemoryClient few = Petstore.client(limited, registry);
    InMemoryResponse first = few.get("/pets/1").send();
    assertThat(first.header("RateLimit-Policy")).isEqualTo("\"default\";q=2;w=60");
    assertThat(first.header("RateLimit")).isEqualTo("\"default\";r=1;t=30");
    assertThat(few.get("/pets/1").send().status()).isEqualTo(200);
    InMemoryResponse third = few.get("/pets/1").send();
    assertThat(third.status()).isEqualTo(429);
    assertThat(third.header("Retry-After")).isEqualTo("30");
    assertThat(third.text()).contains("\"retryable\":true");
    assertThat(few.from("10.0.0.9").get("/pets/1").send().status()).isEqualTo(200);
  }

  @Test
  void theEnvelopeIsAnOption() {
    Layers enveloped = Petstore.layers(registry).errorFormat(ErrorFormat.ENVELOPE).build();
    InMemoryResponse answer = Petstore.client(enveloped, registry).get("/pets/0").send();
    assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    assertThat(answer.text()).startsWith("{\"error\":{\"status\":400,\"message\":");
  }

  @Test
  void securityIsNeverOpenByAccident() {
    Layers bare = Layers.builder().build();
    assertThatThrownBy(() -> Router.of(bare, Petstore.routes(bare)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("the security scheme \"apiKey\" of Petstore.createPet")
        .hasMessageContaining("scheme \"bearer\"")
        .hasMessageContaining("Layers.builder().authenticator(");
    Layers open = Layers.builder().allowAnonymousAccessToEverything().build();
    InMemoryClient client = InMemoryClient.of(Router.of(open, Petstore.routes(open)));
    assertThat(client.post("/pets").json("{\"name\":\"Rex\",\"age\":3}").send().status())
        .isEqualTo(201);
  }

  @Test
  void healthAnswers() {
    assertThat(client.get("/health/live").send().text())
        .isEqualTo("{\"status\":\"up\",\"checks\":{}}");
    assertThat(client.get("/health/ready").send().status()).isEqualTo(200);
    assertThat(client.get("/health").send().status()).isEqualTo(200);
  }
}
