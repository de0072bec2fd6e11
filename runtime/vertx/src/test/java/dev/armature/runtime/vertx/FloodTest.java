package dev.armature.runtime.vertx;

import static dev.armature.runtime.vertx.FrameClient.CONTINUATION;
import static dev.armature.runtime.vertx.FrameClient.DATA;
import static dev.armature.runtime.vertx.FrameClient.END_HEADERS;
import static dev.armature.runtime.vertx.FrameClient.END_STREAM;
import static dev.armature.runtime.vertx.FrameClient.ENHANCE_YOUR_CALM;
import static dev.armature.runtime.vertx.FrameClient.HEADERS;
import static dev.armature.runtime.vertx.FrameClient.PING;
import static dev.armature.runtime.vertx.FrameClient.PRIORITY;
import static dev.armature.runtime.vertx.FrameClient.RST_STREAM;
import static dev.armature.runtime.vertx.FrameClient.SETTINGS;
import static dev.armature.runtime.vertx.FrameClient.WINDOW_UPDATE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.vertx.FrameClient.Outcome;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Floods of HTTP/2 frames end their connection, and only that. */
@Tag("attack")
@Timeout(300)
class FloodTest {
  /** Sends so much at once that the server sees it within a second, on a slow machine too. */
  private static final int BATCH = 20_000;

  private final TestService service = new TestService();
  private VertxServer server;

  @BeforeEach
  void start() {
    server = service.builder().start();
  }

  @AfterEach
  void stop() throws IOException {
    try (FrameClient other = new FrameClient(server.port())) {
      assertThat(other.get(1, "/hello").flush().outcome(1)).isEqualTo(new Outcome(200, -1, -1));
    }
    service.released.countDown();
    server.close();
  }

  /** Adds the frame of that number to what is sent. */
  interface Flood {
    void add(FrameClient client, int number);
  }

  static Stream<Map.Entry<String, Flood>> floods() {
    return Map.<String, Flood>of(
        "SETTINGS (CVE-2019-9515)", (client, i) -> client.frame(SETTINGS, 0, 0),
        "SETTINGS with values",
            (client, i) ->
                client.frame(
                    SETTINGS, 0, 0, (byte) 0, (byte) 3, (byte) 0, (byte) 0, (byte) 0, (byte) 9),
        "PING (CVE-2019-9512)", (client, i) -> client.frame(PING, 0, 0, new byte[8]),
        "PRIORITY (CVE-2019-9513)",
            (client, i) -> client.frame(PRIORITY, 0, 2 * i + 1, new byte[] {0, 0, 0, 0, 16}),
        "empty DATA (CVE-2019-9518)", (client, i) -> client.frame(DATA, 0, 1),
        "padding", (client, i) -> client.frame(DATA, 8, 1, new byte[] {3, 0, 0, 0}),
        "WINDOW_UPDATE", (client, i) -> client.frame(WINDOW_UPDATE, 0, 0, FrameClient.number(1)),
        "resets of streams that are over",
            (client, i) -> client.frame(RST_STREAM, 0, 3, FrameClient.number(8)),
        "unknown frames", (client, i) -> client.frame(99, 0, 0, (byte) 1, (byte) 2))
        .entrySet()
        .stream();
  }

  @ParameterizedTest
  @MethodSource("floods")
  void endsFloods(Map.Entry<String, Flood> flood) throws IOException {
    try (FrameClient client = new FrameClient(server.port())) {
      client.post(1, "/echo").get(3, "/hello").flush();
      assertThat(client.outcome(3).status()).isEqualTo(200);
      assertThat(flood(client, flood.getValue())).isEqualTo(ENHANCE_YOUR_CALM);
    }
  }

  /** Heads that come byte by byte count as well. */
  @Test
  void countsFramesInPieces() throws IOException {
    try (FrameClient client = new FrameClient(server.port())) {
      for (int i = 0; i < 3 * BATCH; i++) {
        client.frame(PING, 0, 0, new byte[8]);
      }
      assertThat(client.flushInPieces(16)).isEqualTo(ENHANCE_YOUR_CALM);
    }
  }

  /** CVE-2023-44487. */
  @Test
  void endsRapidResets() throws IOException {
    try (FrameClient client = new FrameClient(server.port())) {
      Flood resets =
          (to, i) ->
              to.get(2 * i + 1, "/hang").frame(RST_STREAM, 0, 2 * i + 1, FrameClient.number(8));
      assertThat(flood(client, resets)).isEqualTo(ENHANCE_YOUR_CALM);
    }
  }

  static Stream<Map.Entry<String, Flood>> provocations() {
    byte[] onItself = {0, 0, 0, 0, 16};
    return Map.<String, Flood>of(
        "a window of nothing",
            (client, i) -> client.frame(WINDOW_UPDATE, 0, 2 * i + 1, FrameClient.number(0)),
        "a window too large",
            (client, i) ->
                client.frame(WINDOW_UPDATE, 0, 2 * i + 1, FrameClient.number(Integer.MAX_VALUE)),
        "a stream that depends on itself",
            (client, i) -> {
              onItself[2] = (byte) ((2 * i + 1) >> 8);
              onItself[3] = (byte) (2 * i + 1);
              client.frame(PRIORITY, 0, 2 * i + 1, onItself.clone());
            },
        "data after the end", (client, i) -> client.frame(DATA, 0, 2 * i + 1, (byte) 1),
        "a head after the end", (client, i) -> client.head(2 * i + 1, true, ":method", "GET"))
        .entrySet()
        .stream();
  }

  /** CVE-2025-8671: the server is made to reset what it has begun. */
  @ParameterizedTest
  @MethodSource("provocations")
  void endsWhatMakesItReset(Map.Entry<String, Flood> provocation) throws IOException {
    try (FrameClient client = new FrameClient(server.port())) {
      Flood begun =
          (to, i) -> {
            to.get(2 * i + 1, "/hang");
            provocation.getValue().add(to, i);
          };
      assertThat(flood(client, begun)).isIn(ENHANCE_YOUR_CALM, FrameClient.PROTOCOL_ERROR, 5);
    }
  }

  /** CVE-2024-27316: headers without an end, in frames small and large. */
  @Test
  void endsHeadersWithoutAnEnd() throws IOException {
    for (int size : new int[] {0, 1, 100, 16_000}) {
      try (FrameClient client = new FrameClient(server.port())) {
        client.frame(HEADERS, END_STREAM, 1, FrameClient.block(":method", "GET"));
        byte[] part = size < 100 ? new byte[size] : FrameClient.block("x", "y".repeat(size - 10));
        assertThat(flood(client, (to, i) -> to.frame(CONTINUATION, 0, 1, part)))
            .isIn(ENHANCE_YOUR_CALM, 1, 9);
      }
    }
  }

  /** RFC 9113, section 6.10: nothing may come in between, so nobody waits for it. */
  @Test
  void endsHeadersThatAreInterrupted() throws IOException {
    try (FrameClient client = new FrameClient(server.port())) {
      client.frame(HEADERS, END_STREAM, 1, FrameClient.block(":method", "GET"));
      client.frame(PING, 0, 0, new byte[8]).flush();
      assertThat(client.goAway()).isEqualTo(FrameClient.PROTOCOL_ERROR);
    }
  }

  /** What a busy client sends is no flood, however much it is. */
  @Test
  void leavesBusyClientsAlone() throws IOException {
    try (FrameClient client = new FrameClient(server.port())) {
      for (int i = 0; i < 5_000; i++) {
        int stream = 2 * i + 1;
        client.frame(PRIORITY, 0, stream, new byte[] {0, 0, 0, 0, 16});
        client.frame(
            HEADERS,
            END_HEADERS | END_STREAM,
            stream,
            FrameClient.block(
                ":method", "GET", ":scheme", "http", ":path", "/loop", ":authority", "a"));
        client.frame(WINDOW_UPDATE, 0, 0, FrameClient.number(100));
        if (i % 50 == 49) {
          client.frame(PING, 0, 0, new byte[8]).flush();
          assertThat(client.outcome(stream)).isEqualTo(new Outcome(200, -1, -1));
        }
      }
      assertThat(client.ping()).isTrue();
    }
  }

  /** Sends frames until the connection ends; the code of its GOAWAY. */
  private static int flood(FrameClient client, Flood flood) throws IOException {
    for (int i = 0; i < BATCH; i++) {
      flood.add(client, i);
    }
    return client.flushAll();
  }
}
