package dev.armature.runtime.vertx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.metrics.PrometheusText;
import dev.armature.runtime.server.ConnectionLimits;
import dev.armature.runtime.vertx.RawClient.Answer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What clients get that do not keep to HTTP or to the contract; the server outlives them all. */
@Tag("attack")
@Timeout(300)
class BadInputTest {
  private final TestService service = new TestService();
  private VertxServer server;
  private int port;

  @BeforeEach
  void start() {
    start(Duration.ofSeconds(30), Duration.ofSeconds(30));
  }

  /** Only for tests of slow clients: on a busy machine every client is slow. */
  private void startImpatient() {
    server.close();
    start(Duration.ofSeconds(2), Duration.ofMillis(400));
  }

  private void start(Duration idle, Duration receive) {
    ConnectionLimits limits = new ConnectionLimits(4096, 2048, idle, receive, 500);
    server = service.builder().options(TestService.options().with(limits)).start();
    port = server.port();
  }

  @AfterEach
  void stop() throws IOException {
    assertThat(RawClient.once(port, get("/hello")).body()).isEqualTo("hello");
    service.released.countDown();
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "nonsense, 400",
    "GET, 400",
    "G\u0001T /hello HTTP/1.1, 400",
    "GET /nothing HTTP/1.1, 404",
    "DELETE /hello HTTP/1.1, 405",
    "GET /hello%zz HTTP/1.1, 400",
    "GET /hello% HTTP/1.1, 400",
    "GET /hel%00lo HTTP/1.1, 400",
    "BREW /hello HTTP/1.1, 405",
    "GET hello HTTP/1.1, 400",
  })
  void answersBadRequestLines(String line, int status) throws IOException {
    Answer answer = RawClient.once(port, line + "\r\nHost: a\r\n\r\n");
    assertThat(answer.status()).as(line).isEqualTo(status);
    problem(answer);
    if (status == 405) {
      assertThat(answer.header("allow")).contains("GET");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'Host: a\r\nBad Header: x', 400",
    "'Host: a\r\nX: a\u0000b', 400",
    "'Host: a\r\nContent-Length: abc', 400",
    "'Host: a\r\nContent-Length: -1', 400",
    "'Host: a\r\nContent-Length: 1\r\nContent-Length: 2', 400",
    "'Host: a\r\nContent-Length: 99999999999999999999', 400",
  })
  void answersBadHeaders(String headers, int status) throws IOException {
    Answer answer = RawClient.once(port, "POST /echo HTTP/1.1\r\n" + headers + "\r\n\r\n");
    assertThat(answer.status()).as(headers).isEqualTo(status);
    problem(answer);
  }

  @Test
  void doesNotTakeTwoFramings() throws IOException {
    Answer answer =
        RawClient.once(
            port,
            "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n");
    assertThat(answer.status()).isEqualTo(400);
  }

  @Test
  void limitsTheSizeOfHeads() throws IOException {
    Answer line = RawClient.once(port, get("/hello?q=" + "x".repeat(3000)));
    assertThat(line.status()).isEqualTo(414);
    problem(line);
    Answer headers =
        RawClient.once(
            port, "GET /hello HTTP/1.1\r\nHost: a\r\nX: " + "x".repeat(5000) + "\r\n\r\n");
    assertThat(headers.status()).isEqualTo(431);
    problem(headers);
    StringBuilder many = new StringBuilder("GET /hello HTTP/1.1\r\nHost: a\r\n");
    for (int i = 0; i < 2000; i++) {
      many.append("X").append(i).append(": y\r\n");
    }
    assertThat(RawClient.once(port, many.append("\r\n").toString()).status()).isEqualTo(431);
  }

  @ParameterizedTest
  @CsvSource({
    "'{', 400",
    "'{\"a\":1,}', 400",
    "'\u0000', 400",
    "'[1] [2]', 400",
    "'', 400",
  })
  void answersMalformedJson(String json, int status) throws IOException {
    Answer answer = RawClient.once(port, post("/json", json));
    assertThat(answer.status()).as(json).isEqualTo(status);
    problem(answer);
    assertThat(answer.body()).contains("\"errors\":[");
  }

  @Test
  void answersDeepJson() throws IOException {
    for (String deep : new String[] {"[".repeat(10_000), "{\"a\":".repeat(10_000)}) {
      Answer answer = RawClient.once(port, post("/json", deep));
      assertThat(answer.status()).isEqualTo(400);
      problem(answer);
    }
  }

  @Test
  void answersBrokenChunks() throws IOException {
    for (String path : new String[] {"/echo", "/loop/echo"}) {
      try (RawClient client = new RawClient(port)) {
        client.send(
            "POST " + path + " HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");
        assertThat(client.answer().status()).isEqualTo(400);
        assertThat(client.ended()).isTrue();
      }
    }
  }

  @Test
  void doesNotWaitForSlowHeads() throws IOException {
    startImpatient();
    try (RawClient client = new RawClient(port)) {
      client.send("GET /hello HTTP/1.1\r\nHo");
      assertThat(client.answer().status()).isEqualTo(408);
      assertThat(client.ended()).isTrue();
    }
  }

  @Test
  void doesNotWaitForHeadsThatDribble() throws Exception {
    startImpatient();
    try (RawClient client = new RawClient(port)) {
      client.send("GET /hello HTTP/1.1\r\n");
      int sent = 0;
      try {
        for (; sent < 400; sent++) {
          client.send("X-" + sent + ": y\r\n");
          Thread.sleep(25);
        }
      } catch (IOException closed) {
        // What is wanted.
      }
      assertThat(sent).isLessThan(400);
    }
  }

  @Test
  void doesNotWaitForSlowBodies() throws IOException {
    startImpatient();
    for (String path : new String[] {"/echo", "/loop/echo", "/count"}) {
      for (int length : new int[] {10, 100_000}) {
        try (RawClient client = new RawClient(port)) {
          client.send(
              "POST " + path + " HTTP/1.1\r\nHost: a\r\nContent-Length: " + length + "\r\n\r\nx");
          Answer answer = client.answer();
          assertThat(answer.status()).as(path + length).isEqualTo(408);
          problem(answer);
          assertThat(client.ended()).isTrue();
        }
      }
    }
  }

  @Test
  void closesIdleAndSilentConnections() throws IOException {
    startImpatient();
    try (RawClient silent = new RawClient(port);
        RawClient idle = new RawClient(port)) {
      idle.send(get("/hello")).answer();
      assertThat(silent.ended()).isTrue();
      assertThat(idle.ended()).isTrue();
    }
  }

  @Test
  void survivesClientsThatGoAwayInTheMiddle() throws IOException {
    for (int i = 0; i < 200; i++) {
      try (RawClient client = new RawClient(port)) {
        switch (i % 4) {
          case 0 -> client.send("GET /he");
          case 1 -> client.send(get("/hello"));
          case 2 -> client.send(post("/echo", "x".repeat(100)).substring(0, 100));
          default ->
              client.send("POST /count HTTP/1.1\r\nHost: a\r\nContent-Length: 99999\r\n\r\nx");
        }
        client.socket().setSoLinger(true, 0);
      }
    }
  }

  @Test
  void countsMalformedRequests() throws IOException {
    RawClient.once(port, "nonsense\r\n\r\n");
    assertThat(PrometheusText.of(service.registry)).contains("status=\"400\"");
  }

  @Test
  void memoryStaysFlat() throws IOException {
    List<String> bad =
        List.of(
            "nonsense\r\n\r\n",
            get("/hello%zz"),
            get("/nothing/" + "x".repeat(1000)),
            post("/json", "[".repeat(10_000)),
            post("/json", "{\"a\":\"" + "x".repeat(50_000)),
            post("/echo", "x".repeat(60_000)),
            "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 999999999\r\n\r\nx");
    rounds(bad, 50);
    long before = used();
    rounds(bad, 400);
    assertThat(used() - before).isLessThan(20L << 20);
  }

  private void rounds(List<String> requests, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      for (String request : requests) {
        RawClient.once(port, request);
      }
    }
  }

  private static long used() {
    List<Long> samples = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      System.gc();
      samples.add(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    return samples.stream().mapToLong(Long::longValue).min().orElseThrow();
  }

  private static void problem(Answer answer) {
    assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
    assertThat(answer.body()).startsWith("{").endsWith("}").doesNotContain("Exception");
  }

  private static String get(String path) {
    return "GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n";
  }

  private static String post(String path, String body) {
    return "POST "
        + path
        + " HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: "
        + body.length()
        + "\r\n\r\n"
        + body;
  }
}
