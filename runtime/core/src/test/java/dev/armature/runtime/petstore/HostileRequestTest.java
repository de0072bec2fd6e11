package dev.armature.runtime.petstore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryRequest;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.metrics.MetricRegistry;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever comes in, the fault is the client's. */
@Timeout(600)
final class HostileRequestTest {
  private static final List<String> PIECES =
      List.of(
          "/",
          "pets",
          "7",
          "%",
          "%2",
          "%00",
          "%ff",
          "%2F",
          "..",
          ".",
          "{",
          "}",
          "?",
          "&",
          "=",
          "dryRun",
          "true",
          ";",
          "[",
          "]",
          "+",
          " ",
          "\u0000",
          "\r\n",
          "é",
          "😀",
          "\ud800",
          "\"",
          ",",
          "q=",
          "*",
          "application/json",
          "Bearer ",
          "Basic ",
          "demo-key",
          "x".repeat(5000));

  private final MetricRegistry registry = new MetricRegistry();
  private final InMemoryClient client =
      Petstore.client(Petstore.layers(registry).build(), registry);

  private static String text(Random random, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  @Test
  void randomRequestsNeverAreFaultsOfTheService() {
    Random random = new Random(2);
    List<String> names =
        List.of(
            "Accept",
            "Content-Type",
            "Cookie",
            "X-API-Key",
            "Authorization",
            "traceparent",
            "X-Correlation-Id",
            "X-Forwarded-For");
    for (int i = 0; i < 30_000; i++) {
      String method =
          random.nextInt(3) == 0 ? text(random, 2) : random.nextBoolean() ? "GET" : "POST";
      String target = (random.nextInt(3) == 0 ? "/pets" : "") + text(random, 6);
      InMemoryRequest request = client.request(method, target);
      for (String name : names) {
        if (random.nextInt(3) == 0) {
          request.header(name, random.nextInt(3) == 0 ? "demo-key" : text(random, 4));
        }
      }
      byte[] body = new byte[random.nextInt(30)];
      random.nextBytes(body);
      InMemoryResponse answer = request.body(Body.of(body)).send();
      assertThat(answer.status()).as(method + " " + target).isBetween(200, 499);
      if (answer.status() >= 400) {
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
      }
    }
  }
}
