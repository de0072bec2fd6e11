package dev.armature.runtime.layer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.Operation;
import dev.armature.runtime.Permission;
import dev.armature.runtime.Principal;
import dev.armature.runtime.SecurityRequirement;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryRequest;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.limit.Blocking;
import dev.armature.runtime.limit.TrustedProxies;
import dev.armature.runtime.log.AuditLog;
import dev.armature.runtime.log.RecordedLog;
import dev.armature.runtime.metrics.MetricRegistry;
import dev.armature.runtime.metrics.PrometheusText;
import dev.armature.runtime.security.ApiKeyAuthenticator;
import dev.armature.runtime.security.ApiKeys;
import dev.armature.runtime.security.BasicAuthenticator;
import dev.armature.runtime.security.BearerAuthenticator;
import dev.armature.runtime.security.FailureReason;
import dev.armature.runtime.security.InvalidCredentialsException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of callers who are not let in. */
final class CallerWatchTest {
  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

  private final RecordedLog log = new RecordedLog();
  private final MetricRegistry registry = new MetricRegistry();
  private final AtomicInteger hashed = new AtomicInteger();

  private LayersBuilder layers() {
    ApiKeys keys = ApiKeys.of(Map.of("k", Principal.of("robot", "a"), "l", Principal.of("other")));
    return Layers.builder()
        .metrics(registry)
        .auditLog(AuditLog.to(log.logger()))
        .authenticator("header", ApiKeyAuthenticator.header("X-API-Key", keys))
        .authenticator("query", ApiKeyAuthenticator.query("key", keys))
        .authenticator("cookie", ApiKeyAuthenticator.cookie("key", keys))
        .authenticator(
            "basic",
            new BasicAuthenticator(
                "Test",
                (name, password) -> {
                  hashed.incrementAndGet();
                  return password.equals("good") ? Principal.of(name) : null;
                }))
        .authenticator("token", new BearerAuthenticator("Test", CallerWatchTest::verify))
        .permissions((permission, context) -> false);
  }

  private static Principal verify(String token) {
    throw new InvalidCredentialsException("The token has expired.", FailureReason.EXPIRED);
  }

  private static Route route(Layers layers, String path, Operation.Builder operation) {
    return Route.of(operation.build(), "GET", path)
        .through(layers.metrics())
        .through(layers.tracing())
        .through(layers.errors())
        .through(layers.authentication())
        .to(request -> Response.empty(204));
  }

  private static Operation.Builder operation(String id, String... schemes) {
    Operation.Builder operation = Operation.named("Test", id);
    for (String scheme : schemes) {
      operation.security(SecurityRequirement.of(scheme));
    }
    return operation;
  }

  private static InMemoryClient client(LayersBuilder builder) {
    Layers layers = builder.build();
    SecurityRequirement both = SecurityRequirement.of("header").and("query");
    List<Route> routes = new ArrayList<>();
    routes.add(route(layers, "/any", operation("any", "header", "query", "cookie")));
    routes.add(route(layers, "/basic", operation("basic", "basic")));
    routes.add(route(layers, "/token", operation("token", "token")));
    routes.add(route(layers, "/both", Operation.named("Test", "both").security(both)));
    routes.add(route(layers, "/open", operation("open")));
    Operation.Builder scoped = Operation.named("Test", "scoped");
    routes.add(route(layers, "/scoped", scoped.security(SecurityRequirement.of("header", "z"))));
    Operation.Builder hooked = operation("hooked", "header").policy(new Permission("x:use"));
    routes.add(route(layers, "/hooked", hooked));
    return InMemoryClient.of(Router.of(layers, routes)).from("203.0.113.9");
  }

  private static String basic(String pair) {
    byte[] bytes = pair.getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(bytes);
  }

  private static InMemoryRequest key(InMemoryClient client, String path, String key) {
    return client
        .get(path)
        .header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01")
        .header("X-API-Key", key);
  }

  /** CWE-307: after ten failures nothing is checked any more, whatever the operation. */
  @Test
  void anAddressThatFailsTooOftenIsNotListenedTo() {
    InMemoryClient client = client(layers());
    for (int i = 0; i < 10; i++) {
      String header = basic("ann:guess " + i);
      assertThat(client.get("/basic").header("Authorization", header).send().status())
          .isEqualTo(401);
    }
    for (int i = 10; i < 200; i++) {
      String header = basic("ann:guess " + i);
      InMemoryResponse refused = client.get("/basic").header("Authorization", header).send();
      assertThat(refused.status()).isEqualTo(429);
      assertThat(Long.parseLong(String.valueOf(refused.header("Retry-After")))).isBetween(1L, 900L);
      assertThat(refused.text()).contains("\"code\":\"address_blocked\"");
    }
    assertThat(hashed).as("the address is asked before the password is hashed").hasValue(10);
    assertThat(key(client, "/any", "k").send().status()).isEqualTo(429);
    assertThat(client.get("/open").send().status()).isEqualTo(204);
    assertThat(key(client.from("203.0.113.10"), "/any", "k").send().status()).isEqualTo(204);
    assertThat(PrometheusText.of(registry))
        .contains("armature_blocked_addresses 1", "armature_blocked_requests_total 191")
        .contains("armature_authentication_failures_total{scheme=\"basic\",reason=\"wrong\"} 10");
    assertThat(log.lines()).hasSize(11);
    assertThat(log.lines().get(10))
        .startsWith("WARN event=address_blocked ")
        .contains(" address=203.0.113.9 ", " seconds=900 ");
  }

  @Test
  void oneNetworkIsOneAddressAndATrustedProxyIsNone() {
    LayersBuilder builder =
        layers()
            .trustedProxies(TrustedProxies.of(List.of("203.0.113.9")))
            .blocking(new Blocking(2, Duration.ofHours(1), Duration.ofHours(1)));
    InMemoryClient proxy = client(builder);
    for (int i = 1; i <= 2; i++) {
      String client = "[2001:db8::" + i + "]:50000";
      key(proxy, "/any", "x").header("X-Forwarded-For", client).send();
    }
    assertThat(forwarded(proxy, "2001:db8::77")).isEqualTo(429);
    assertThat(forwarded(proxy, "2001:db8:0:1::77")).isEqualTo(204);
    assertThat(forwarded(proxy, "198.51.100.1")).isEqualTo(204);
    assertThat(key(proxy, "/any", "k").send().status()).isEqualTo(204);
  }

  private static int forwarded(InMemoryClient proxy, String address) {
    return key(proxy, "/any", "k").header("X-Forwarded-For", address).send().status();
  }

  @Test
  void onlyWhatLooksLikeGuessingCounts() {
    LayersBuilder one =
        layers().blocking(new Blocking(1, Duration.ofHours(1), Duration.ofHours(1)));
    InMemoryClient client = client(one);
    client.get("/any").send();
    client.get("/token").header("Authorization", "Bearer old").send();
    client.get("/any?key=k&key=l").send();
    key(client, "/scoped", "k").send();
    key(client, "/hooked", "k").send();
    assertThat(key(client, "/any", "k").send().status()).isEqualTo(204);
    key(client, "/any", "x").send();
    assertThat(key(client, "/any", "l").send().status()).isEqualTo(429);
  }

  /** Somebody in the same office guesses: who was there before goes on, but not by a password. */
  @Test
  void whoWasLetInFromAnAddressIsNotLockedOutByOthersThere() {
    LayersBuilder one =
        layers().blocking(new Blocking(1, Duration.ofHours(1), Duration.ofHours(1)));
    InMemoryClient office = client(one);
    String ann = basic("ann:good");
    assertThat(key(office, "/any", "k").send().status()).isEqualTo(204);
    assertThat(office.get("/basic").header("Authorization", ann).send().status()).isEqualTo(204);
    assertThat(key(office, "/any", "guess").send().status()).isEqualTo(401);
    assertThat(key(office, "/any", "k").send().status()).isEqualTo(204);
    assertThat(key(office, "/scoped", "k").send().status()).isEqualTo(429);
    assertThat(key(office, "/any", "guess").send().status()).isEqualTo(429);
    assertThat(key(office, "/any", "l").send().status()).as("a key of a stranger").isEqualTo(429);
    assertThat(office.get("/any").send().status()).isEqualTo(429);
    int checked = hashed.get();
    assertThat(office.get("/basic").header("Authorization", ann).send().status()).isEqualTo(429);
    assertThat(hashed).hasValue(checked);
    InMemoryClient other = office.from("203.0.113.77");
    assertThat(key(other, "/any", "guess").send().status()).isEqualTo(401);
    assertThat(key(other, "/any", "k").send().status()).as("elsewhere").isEqualTo(429);
  }

  @Test
  void blockingCanBeTurnedOff() {
    InMemoryClient client = client(layers().blocking(null));
    for (int i = 0; i < 100; i++) {
      assertThat(key(client, "/any", "x").send().status()).isEqualTo(401);
    }
    assertThat(key(client, "/any", "k").send().status()).isEqualTo(204);
  }

  @Test
  void everyFailureIsOneLineWithoutAnySecret() {
    InMemoryClient client = client(layers());
    client
        .get("/basic?q=secret")
        .header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01")
        .header("Authorization", basic("an\u202en:pass word"))
        .send();
    assertThat(log.line())
        .isEqualTo(
            "WARN event=authentication_failed reason=wrong service=Test operation=basic"
                + " address=203.0.113.9 traceId="
                + TRACE
                + " correlationId="
                + TRACE
                + " scheme=basic claimed=an\\u202en authentication failed: wrong");
    key(client, "/any", "top-secret-key").send();
    client.get("/any").send();
    key(client, "/scoped", "k").send();
    key(client, "/hooked", "k").send();
    assertThat(log.lines()).hasSize(5).noneMatch(line -> line.contains("secret"));
    assertThat(log.lines().get(1)).contains(" reason=wrong ", " scheme=header ");
    assertThat(log.lines().get(2)).contains(" reason=missing ");
    assertThat(log.lines().get(3))
        .startsWith("WARN event=authorization_refused reason=insufficient_scope ")
        .contains(" principal=robot ", " operation=scoped ", " traceId=" + TRACE);
    assertThat(log.lines().get(4)).contains(" reason=permission_denied ", " principal=robot ");
    assertThat(PrometheusText.of(registry))
        .contains("armature_authentication_failures_total{scheme=\"none\",reason=\"missing\"} 1")
        .contains("armature_authorization_failures_total{reason=\"permission_denied\"} 1");
  }

  /** RFC 6750, section 2: one way in a request; which of several counts is nobody's guess. */
  @ParameterizedTest
  @CsvSource({
    "/any?key=k&key=k, '', '', 400",
    "/any?key=k&key=l, '', '', 400",
    "/any?key=k&k%65y=k, '', '', 400",
    "/any?key=k, 'X-API-Key: k', '', 400",
    "/any?key=k, 'Cookie: key=k', '', 400",
    "/any, 'X-API-Key: k', 'x-api-key: k', 400",
    "/any, 'X-API-Key: k', 'Cookie: key=l', 400",
    "/any, 'Cookie: key=k; key=k', '', 400",
    "/any, 'Cookie: key=k', 'Cookie: key=l', 400",
    "/any, 'Authorization: a', 'Authorization: b', 400",
    "/basic, 'Authorization: Basic YW5uOmdvb2Q=', 'authorization: Basic YW5uOmdvb2Q=', 400",
    "/token, 'Authorization: Bearer a', 'Authorization: Bearer a', 400",
    "/both?key=k, 'X-API-Key: k', '', 204",
    "/both?key=k&key=k, 'X-API-Key: k', '', 400",
    "/any?other=k&other=l, 'X-API-Key: k', 'Cookie: a=1; a=2', 204",
    "/open?key=k&key=l, '', '', 204",
  })
  void credentialsComeOnce(String target, String first, String second, int status) {
    InMemoryRequest request = client(layers()).get(target);
    for (String header : List.of(first, second)) {
      if (!header.isEmpty()) {
        request.header(header.split(": ")[0], header.split(": ")[1]);
      }
    }
    InMemoryResponse answer = request.send();
    assertThat(answer.status()).isEqualTo(status);
    if (status == 400) {
      assertThat(answer.text()).contains("\"code\":\"repeated_credentials\"");
      assertThat(log.line()).contains(" reason=repeated ");
      assertThat(answer.header("WWW-Authenticate"))
          .isEqualTo(
              target.equals("/token") ? "Bearer realm=\"Test\", error=\"invalid_request\"" : null);
    }
    assertThat(hashed).hasValue(0);
  }
}
