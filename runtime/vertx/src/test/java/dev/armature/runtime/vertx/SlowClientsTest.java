package dev.armature.runtime.vertx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Slow clients of every kind at once, against a service with a heap of 64 MiB: others are answered
 * meanwhile, and nothing is left of them. {@code -Darmature.attack.scale=10} makes ten times as
 * many, for ten times as long.
 */
@Tag("attack")
@Timeout(600)
class SlowClientsTest {
  private static final int SCALE = Integer.getInteger("armature.attack.scale", 1);

  @Test
  void othersAreAnswered() throws Exception {
    try (StreamProcess service = StreamProcess.start("virtual")) {
      int port = service.port();
      for (int round = 0; round < 2; round++) {
        try (SlowClients slow = new SlowClients(port)) {
          add(slow);
          for (int i = 0; i < 30 * SCALE; i++) {
            slow.drip();
            answered(port);
            Thread.sleep(50);
          }
        }
      }
      answered(port);
      assertThat(service.isAlive()).isTrue();
      assertThat(service.log()).doesNotContain("OutOfMemory").doesNotContain("error of the JVM");
    }
  }

  private static void add(SlowClients slow) throws IOException {
    String head = "GET /hello HTTP/1.1\r\n";
    slow.add(50 * SCALE, head, "X: y\r\n".repeat(1_000));
    slow.add(50 * SCALE, "", head + "X: y\r\n".repeat(1_000));
    slow.add(
        30 * SCALE,
        "PUT /count HTTP/1.1\r\nHost: a\r\nContent-Length: 60000\r\n\r\n",
        "x".repeat(60_000));
    slow.add(
        30 * SCALE,
        "PUT /count HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n",
        "1\r\nx\r\n".repeat(10_000));
    slow.add(30 * SCALE, get("/bytes?size=100000000"), "");
    slow.add(30 * SCALE, get("/events?count=100000&size=20000"), "");
    slow.addWithoutWindow(3 * SCALE, 10, "/bytes?size=100000000");
    slow.addWithoutWindow(10 * SCALE, 20, "/hello");
  }

  private static String get(String path) {
    return "GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n";
  }

  private static void answered(int port) throws IOException {
    assertThat(RawClient.once(port, get("/hello")).body()).isEqualTo("hello");
  }
}
