package dev.armature.runtime.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.Operation;
import dev.armature.runtime.Timeout;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.layer.LayersBuilder;
import dev.armature.runtime.layer.Step;
import dev.armature.runtime.metrics.MetricRegistry;
import dev.armature.runtime.metrics.PrometheusText;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@org.junit.jupiter.api.Timeout(30)
final class ExchangeTest {
  private static final Operation OPERATION = Operation.named("Test", "slow").build();

  private final MetricRegistry registry = new MetricRegistry();

  private Router router(LayersBuilder builder, Step<HttpCall, Response> endpoint) {
    Layers layers = builder.metrics(registry).build();
    Route route =
        Route.of(OPERATION, "GET", "/x")
            .through(layers.metrics())
            .through(layers.tracing())
            .through(layers.errors())
            .to(endpoint);
    return Router.of(layers, List.of(route));
  }

  private static Exchange open(Router router, String path) {
    return router.open(InMemoryClient.of(router).get(path).build(), Peer.LOCAL);
  }

  @Test
  void theDeadlineInterruptsTheHandlerAndDropsItsResult() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    AtomicReference<@Nullable Throwable> seen = new AtomicReference<>();
    Router router =
        router(
            Layers.builder().policy(Timeout.seconds(20)),
            request -> {
              started.countDown();
              try {
                Thread.sleep(20_000);
              } catch (InterruptedException e) {
                seen.set(e);
              }
              return Response.empty(204);
            });
    Exchange exchange = open(router, "/x");
    assertThat(exchange.blocking()).isTrue();
    assertThat(exchange.deadline().remaining())
        .isBetween(Duration.ofSeconds(1), Duration.ofSeconds(20));
    CompletableFuture<Boolean> clean = new CompletableFuture<>();
    Thread worker =
        new Thread(
            () -> {
              Response late = exchange.run();
              clean.complete(late == null && !Thread.currentThread().isInterrupted());
            });
    worker.start();
    started.await();
    Response answer = exchange.expire();
    assertThat(answer).isNotNull();
    assertThat(answer.status()).isEqualTo(504);
    assertThat(clean.get()).isTrue();
    assertThat(seen.get()).isInstanceOf(InterruptedException.class);
    assertThat(exchange.expire()).isNull();
    assertThat(PrometheusText.of(registry))
        .contains("armature_requests_total{service=\"Test\",operation=\"slow\",status=\"504\"} 1")
        .contains("armature_requests_in_flight{service=\"Test\",operation=\"slow\"} 0");
  }

  @Test
  void anAnswerThatIsReadyWins() {
    Router router = router(Layers.builder(), request -> Response.empty(204));
    Exchange exchange = open(router, "/x");
    Response answer = exchange.run();
    assertThat(answer).isNotNull();
    assertThat(answer.status()).isEqualTo(204);
    assertThat(exchange.expire()).isNull();
    exchange.cancel();
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void whatNeverRanIsCountedAndFreesItsPlace() {
    Router router = router(Layers.builder().maxInFlight(1), request -> Response.empty(204));
    Exchange waiting = open(router, "/x");
    waiting.ready();
    waiting.cancel();
    assertThat(waiting.run()).isNull();
    assertThat(PrometheusText.of(registry)).contains("status=\"499\"} 1");
    assertThat(InMemoryClient.of(router).get("/x").send().status()).isEqualTo(204);
  }

  @Test
  void callsBeyondTheLimitAreTurnedAwayWithoutBlocking() {
    Router router = router(Layers.builder().maxInFlight(1), request -> Response.empty(204));
    Exchange first = open(router, "/x");
    Exchange second = open(router, "/x");
    assertThat(second.blocking()).isTrue();
    first.ready();
    second.ready();
    assertThat(second.blocking()).isFalse();
    Response refused = second.run();
    assertThat(refused).isNotNull();
    assertThat(refused.status()).isEqualTo(503);
    assertThat(refused.header("Retry-After")).isEqualTo("1");
    assertThat(first.run()).isNotNull();
    assertThat(InMemoryClient.of(router).get("/x").send().status()).isEqualTo(204);
    assertThat(PrometheusText.of(registry)).contains("operation=\"slow\",status=\"503\"} 1");
  }

  @Test
  void callsWhoseBodyIsOnItsWayAreNotInFlight() {
    Router router = router(Layers.builder().maxInFlight(1), request -> Response.empty(204));
    Exchange slow = open(router, "/x");
    assertThat(slow.admit()).isTrue();
    assertThat(InMemoryClient.of(router).get("/x").send().status()).isEqualTo(204);
    assertThat(slow.run()).isNotNull();
  }

  @Test
  void missesAreAnsweredWithoutBlocking() {
    Router router = router(Layers.builder(), request -> Response.empty(204));
    assertThat(open(router, "/nothing").blocking()).isFalse();
  }

  @Test
  void timeLimitsAndBlockingAreSetPerOperation() {
    Layers layers =
        Layers.builder().policy(Timeout.seconds(3600)).policy("slow", Timeout.seconds(120)).build();
    Route route = Route.of(OPERATION, "GET", "/x").to(request -> Response.empty(204));
    Router router = Router.builder(layers).route(route).nonBlocking(OPERATION).build();
    Exchange exchange = open(router, "/x");
    assertThat(exchange.blocking()).isFalse();
    assertThat(exchange.deadline().remaining())
        .isBetween(Duration.ofMinutes(1), Duration.ofMinutes(2));
    assertThat(open(router, "/nothing").deadline().remaining())
        .isGreaterThan(Duration.ofMinutes(2));
  }

  @Test
  void runawayRecursionEndsOneCallOnly() {
    Router router = router(Layers.builder(), request -> Response.text(200, "" + deep(1)));
    assertThat(InMemoryClient.of(router).get("/x").send().status()).isEqualTo(500);
  }

  @Test
  void exactlyOneSideAnswersAndNoInterruptLeaks() throws Exception {
    Router router = router(Layers.builder(), request -> Response.empty(204));
    for (int i = 0; i < 2_000; i++) {
      Exchange exchange = open(router, "/x");
      CompletableFuture<@Nullable Response> expired =
          CompletableFuture.supplyAsync(exchange::expire);
      Response answer = exchange.run();
      boolean interrupted = Thread.currentThread().isInterrupted();
      assertThat((answer == null) != (expired.get() == null)).isTrue();
      assertThat(interrupted).isFalse();
    }
  }

  private static long deep(long level) {
    return level == 0 ? 0 : deep(level + 1) + 1;
  }
}
