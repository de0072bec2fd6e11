package dev.armature.runtime.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.Operation;
import dev.armature.runtime.Principal;
import dev.armature.runtime.SecurityRequirement;
import dev.armature.runtime.error.ErrorCategory;
import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.layer.LayersBuilder;
import dev.armature.runtime.layer.Step;
import dev.armature.runtime.limit.TrustedProxies;
import dev.armature.runtime.log.AccessLog;
import dev.armature.runtime.log.AccessLog.Requests;
import dev.armature.runtime.log.RecordedLog;
import dev.armature.runtime.security.ApiKeyAuthenticator;
import dev.armature.runtime.security.ApiKeys;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One line a request, whatever became of it. */
final class AccessLogTest {
  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
  private static final String PARENT = "00-" + TRACE + "-b7ad6b7169203331-01";

  private final RecordedLog log = new RecordedLog();

  private Router router(AccessLog access, Step<HttpCall, Response> endpoint) {
    return router(Layers.builder().accessLog(access.to(log.logger())), endpoint);
  }

  private static Router router(LayersBuilder builder, Step<HttpCall, Response> endpoint) {
    Layers layers =
        builder
            .authenticator(
                "key",
                ApiKeyAuthenticator.header(
                    "X-API-Key", ApiKeys.of(Map.of("k", Principal.of("an\nn")))))
            .build();
    Operation operation =
        Operation.named("Pets", "getPet")
            .security(SecurityRequirement.of("key"))
            .security(SecurityRequirement.none())
            .build();
    Route route =
        Route.of(operation, "GET", "/pets/{id}")
            .through(layers.metrics())
            .through(layers.tracing())
            .through(layers.errors())
            .through(layers.authentication())
            .to(endpoint);
    return Router.of(layers, List.of(route));
  }

  private static Response answer(HttpCall call) {
    return Response.text(200, "hello");
  }

  private static AccessLog all() {
    return AccessLog.of(Requests.ALL, 1);
  }

  @Test
  void aLineSaysAllThatIsKnown() {
    InMemoryClient client = InMemoryClient.of(router(all(), AccessLogTest::answer)).from("::1");
    client
        .get("/pets/7?secret=s")
        .header("X-API-Key", "k")
        .header("traceparent", PARENT)
        .header("X-Correlation-Id", "job-7")
        .send();
    assertThat(log.line().replaceAll("durationMs=[0-9]+\\.[0-9]{3}", "durationMs=1.000"))
        .isEqualTo(
            "INFO event=request method=GET route=/pets/{id} status=200 durationMs=1.000 bytes=5"
                + " address=::1 service=Pets operation=getPet principal=an\\nn traceId="
                + TRACE
                + " correlationId=job-7 GET /pets/{id} 200");
  }

  @Test
  void errorsIsTheUsualChoice() {
    assertThat(Layers.builder().build().accessLog().tellsErrors()).isTrue();
    InMemoryClient client = InMemoryClient.of(router(AccessLog.errors(), AccessLogTest::answer));
    assertThat(client.get("/pets/7").send().status()).isEqualTo(200);
    assertThat(log.lines()).isEmpty();
    assertThat(client.get("/pets/7").header("X-API-Key", "wrong").send().status()).isEqualTo(401);
    assertThat(log.line())
        .startsWith("INFO ")
        .contains(" status=401 ", " code=unauthenticated ", " route=/pets/{id} ", " traceId=")
        .doesNotContain("wrong");
  }

  @Test
  void nothingIsWrittenWhenItIsOff() {
    InMemoryClient client =
        InMemoryClient.of(router(AccessLog.of(Requests.OFF, 0), AccessLogTest::answer));
    client.get("/pets/7").send();
    client.get("/nothing").send();
    assertThat(log.lines()).isEmpty();
  }

  @Test
  void aSampleHasAllErrors() {
    InMemoryClient none =
        InMemoryClient.of(router(AccessLog.of(Requests.SAMPLED, 0), AccessLogTest::answer));
    none.get("/pets/7").send();
    assertThat(log.lines()).isEmpty();
    none.get("/nothing").send();
    assertThat(log.lines()).hasSize(1);
    InMemoryClient whole =
        InMemoryClient.of(router(AccessLog.of(Requests.SAMPLED, 1), AccessLogTest::answer));
    whole.get("/pets/7").send();
    assertThat(log.lines()).hasSize(2);
  }

  @Test
  void whatHasNoRouteIsToldByItsPath() {
    Router router = router(AccessLog.errors(), AccessLogTest::answer);
    InMemoryClient.of(router).get("/nothing?secret=s").send();
    InMemoryClient.of(router).request("PO\rST", "/pets/7").send();
    assertThat(log.lines().get(0))
        .contains(" route=* ", " status=404 ", " path=/nothing ", " code=no_such_path ")
        .doesNotContain("secret");
    assertThat(log.lines().get(1))
        .contains(" method=PO\\rST ", " status=405 ", " code=method_not_allowed ");
  }

  @Test
  void whatIsNotEvenHttpIsTold() {
    Router router = router(AccessLog.errors(), AccessLogTest::answer);
    router.reject(
        InMemoryClient.of(router).get("/").build(),
        Peer.LOCAL,
        ServiceException.of(ErrorCategory.PROTOCOL, "no").status(431).code("too_large").build());
    assertThat(log.line()).contains(" status=431 ", " code=too_large ", " address=127.0.0.1 ");
  }

  @Test
  void failuresOfTheServiceAreWarnings() {
    Router router =
        router(
            AccessLog.errors(),
            call -> {
              throw ServiceException.of(ErrorCategory.UNAVAILABLE, "down").code("down").build();
            });
    InMemoryClient.of(router).get("/pets/7").send();
    assertThat(log.line()).startsWith("WARN ").contains(" status=503 ", " code=down ");
  }

  @Test
  void addressesAreThoseBehindTrustedProxies() {
    LayersBuilder layers =
        Layers.builder()
            .trustedProxies(TrustedProxies.of(List.of("127.0.0.1")))
            .accessLog(all().to(log.logger()));
    InMemoryClient.of(router(layers, AccessLogTest::answer))
        .get("/pets/7")
        .header("X-Forwarded-For", "[2001:DB8:0::7]:4711")
        .send();
    assertThat(log.line()).contains(" address=2001:db8::7 ");
  }

  /** The deadline comes while the call waits for its body or a thread. */
  @Test
  void aCallThatNeverRanHasItsOwnTrace() {
    Router router = router(AccessLog.errors(), AccessLogTest::answer);
    Exchange own = open(router, "traceparent", PARENT);
    Response late = own.expire();
    assertThat(late).isNotNull();
    assertThat(late.header("X-Correlation-Id")).isEqualTo(TRACE);
    assertThat(new String(bytes(late))).contains("\"traceId\":\"" + TRACE + "\"");
    assertThat(own.run()).isNull();
    assertThat(log.line())
        .startsWith("WARN ")
        .contains(" status=504 ", " code=deadline_exceeded ", " traceId=" + TRACE + " ");
    open(router, "A", "b").expire();
    assertThat(log.lines().get(1)).containsPattern(" traceId=(?!0{32})[0-9a-f]{32} ");
    assertThat(log.lines()).hasSize(2);
  }

  @Test
  void whoGivesUpAndWhoGoesAwayIsTold() {
    Router router = router(AccessLog.errors(), AccessLogTest::answer);
    assertThat(open(router, "A", "b").giveUp(Exchange.overloaded())).isNotNull();
    open(router, "A", "b").cancel();
    assertThat(log.lines()).hasSize(2);
    assertThat(log.lines().get(0)).contains(" status=503 ", " code=overloaded ");
    assertThat(log.lines().get(1)).contains(" status=499 ", " code=client_gone ");
  }

  @Test
  void aStreamThatFindsNoThreadIsTold() {
    Exchange exchange = open(router(AccessLog.errors(), AccessLogTest::answer), "A", "b");
    assertThat(exchange.run()).isNotNull();
    assertThat(exchange.withoutThread().status()).isEqualTo(503);
    assertThat(log.line()).contains(" status=503 ", " code=overloaded ");
  }

  private static Exchange open(Router router, String header, String value) {
    return router.open(
        InMemoryClient.of(router).get("/pets/7").header(header, value).build(), Peer.LOCAL);
  }

  private static byte[] bytes(Response response) {
    try {
      return response.body().bytes(Integer.MAX_VALUE);
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void answersToHeadHaveNoBytes() {
    InMemoryResponse head =
        InMemoryClient.of(router(all(), AccessLogTest::answer)).request("HEAD", "/pets/1").send();
    assertThat(head.status()).isEqualTo(200);
    assertThat(log.line()).contains(" method=HEAD ", " bytes=0 ");
  }
}
