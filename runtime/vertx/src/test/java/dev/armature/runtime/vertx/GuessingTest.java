package dev.armature.runtime.vertx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.Operation;
import dev.armature.runtime.Principal;
import dev.armature.runtime.SecurityRequirement;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.layer.LayersBuilder;
import dev.armature.runtime.security.ApiKeyAuthenticator;
import dev.armature.runtime.security.ApiKeys;
import dev.armature.runtime.security.BasicAuthenticator;
import dev.armature.runtime.security.SlowChecks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guessing over the network: it costs little, and others go on. */
@Timeout(60)
class GuessingTest {
  private final CountDownLatch hashing = new CountDownLatch(1);
  private final AtomicInteger hashed = new AtomicInteger();
  private final List<RawClient> clients = new ArrayList<>();
  private VertxServer server;

  @AfterEach
  void stop() throws IOException {
    hashing.countDown();
    for (RawClient client : clients) {
      client.close();
    }
    server.close();
  }

  private @Nullable Principal verify(String name, String password) {
    hashed.incrementAndGet();
    try {
      hashing.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return password.equals("good") ? Principal.of(name) : null;
  }

  private void start(LayersBuilder builder, boolean virtual) {
    Layers layers =
        builder
            .authenticator(
                "basic",
                new BasicAuthenticator(
                    "Test", this::verify, SlowChecks.of(2, 6), Duration.ofMinutes(1)))
            .authenticator(
                "key",
                ApiKeyAuthenticator.header(
                    "X-API-Key", ApiKeys.of(Map.of("k", Principal.of("robot")))))
            .build();
    Router router =
        Router.of(
            layers, List.of(route(layers, "basic"), route(layers, "key"), route(layers, "open")));
    VertxServerBuilder server =
        VertxServer.of(router)
            .options(TestService.options())
            .eventLoops(1)
            .workers(16, 1024)
            .withoutShutdownHook();
    this.server = (virtual ? server : server.withoutVirtualThreads()).start();
  }

  private static Route route(Layers layers, String scheme) {
    Operation.Builder operation = Operation.named("Test", scheme);
    if (!scheme.equals("open")) {
      operation.security(SecurityRequirement.of(scheme));
    }
    return Route.of(operation.build(), "GET", "/" + scheme)
        .through(layers.metrics())
        .through(layers.tracing())
        .through(layers.errors())
        .through(layers.authentication())
        .to(request -> Response.text(200, "hello"));
  }

  private static String basic(String password) {
    String pair = "ann:" + password;
    String encoded = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    return "GET /basic HTTP/1.1\r\nHost: a\r\nAuthorization: Basic " + encoded + "\r\n\r\n";
  }

  private int status(String path, String header) throws IOException {
    String head = "GET " + path + " HTTP/1.1\r\nHost: a\r\n" + header + "\r\n";
    return RawClient.once(server.port(), head).status();
  }

  private int answered() throws IOException {
    int answered = 0;
    for (RawClient client : clients) {
      answered += client.socket().getInputStream().available() > 0 ? 1 : 0;
    }
    return answered;
  }

  /** 150 at once: two are checked, six wait, the rest learns so at once; others are served. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void wrongPasswordsInParallelLeaveThreadsToOthers(boolean virtual) throws Exception {
    start(Layers.builder(), virtual);
    for (int i = 0; i < 150; i++) {
      RawClient client = new RawClient(server.port());
      clients.add(client);
      client.send(basic("wrong " + i));
    }
    assertThat(status("/open", "")).isEqualTo(200);
    assertThat(status("/key", "X-API-Key: k\r\n")).isEqualTo(200);
    // Two are being checked all the while.
    while (answered() < 132) {
      Thread.sleep(5);
    }
    hashing.countDown();
    int busy = 0;
    for (RawClient client : clients) {
      RawClient.Answer answer = client.answer();
      assertThat(answer.status()).isIn(401, 429, 503);
      if (answer.status() != 401) {
        busy++;
        assertThat(answer.header("retry-after")).isNotNull();
      }
    }
    assertThat(busy).isGreaterThanOrEqualTo(132);
    // Who comes after the first are through meets the block, but for those who wait already.
    assertThat(hashed.get()).isLessThanOrEqualTo(18);
  }

  /** One after the other, as fast as it goes: only the first ten are looked at. */
  @Test
  void wrongKeysInARowAreAnsweredButNotLookedAt() throws IOException {
    start(Layers.builder(), true);
    int looked = 0;
    try (RawClient client = new RawClient(server.port())) {
      for (int i = 0; i < 300; i++) {
        String head = "GET /key HTTP/1.1\r\nHost: a\r\nX-API-Key: wrong " + i + "\r\n\r\n";
        int status = client.send(head).answer().status();
        assertThat(status).isIn(401, 429);
        looked += status == 401 ? 1 : 0;
      }
    }
    assertThat(looked).isEqualTo(10);
    assertThat(status("/key", "X-API-Key: k\r\n")).isEqualTo(429);
    assertThat(status("/open", "")).isEqualTo(200);
  }
}
