package dev.armature.runtime.health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.layer.Layers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
final class HealthTest {
  private static InMemoryClient client(Health health) {
    return InMemoryClient.of(
        Router.builder(Layers.builder().build()).operational(health.routes()).build());
  }

  @Test
  void aFailedCheckSaysNoMoreThanThat() {
    Health health =
        Health.builder()
            .readiness(
                "database",
                () -> {
                  throw new IllegalStateException("password hunter2");
                })
            .liveness("memory", () -> {})
            .build();
    InMemoryResponse all = client(health).get("/health").send();
    assertThat(all.status()).isEqualTo(503);
    assertThat(all.text())
        .isEqualTo("{\"status\":\"down\",\"checks\":{\"memory\":\"up\",\"database\":\"down\"}}");
    assertThat(client(health).get("/health/live").send().status()).isEqualTo(200);
    assertThat(client(health).get("/health/ready").send().status()).isEqualTo(503);
  }

  @Test
  void slowChecksAreNotWaitedFor() {
    Health health =
        Health.builder()
            .timeout(Duration.ofMillis(50))
            .readiness("slow", () -> Thread.sleep(20_000))
            .build();
    assertThat(health.ready().up()).isFalse();
  }

  @Test
  void resultsAreRepeatedForAWhile() {
    AtomicInteger asked = new AtomicInteger();
    Health health =
        Health.builder()
            .cacheFor(Duration.ofHours(1))
            .readiness("counted", asked::incrementAndGet)
            .build();
    assertThat(List.of(health.ready(), health.ready(), health.all())).allMatch(HealthReport::up);
    assertThat(asked).hasValue(1);
  }

  @Test
  void aDrainingServiceIsNotReadyButAlive() {
    Health health = Health.builder().build();
    health.drain();
    assertThat(client(health).get("/health/ready").send().status()).isEqualTo(503);
    assertThat(client(health).get("/health/live").send().status()).isEqualTo(200);
  }
}
