package dev.armature.runtime.vertx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class VertxServerTest {
  private final TestService service = new TestService();
  private VertxServer server;
  private int port;

  @BeforeEach
  void start() {
    server = service.builder().start();
    port = server.port();
  }

  @AfterEach
  void stop() {
    service.released.countDown();
    server.close();
  }

  @Test
  void answersOverOneConnection() throws IOException {
    try (RawClient client = new RawClient(port)) {
      for (int i = 0; i < 100; i++) {
        RawClient.Answer answer = client.send(get("/hello")).answer();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("hello");
        assertThat(answer.header("content-type")).isEqualTo("text/plain; charset=utf-8");
        assertThat(answer.header("date")).endsWith(" GMT");
        assertThat(answer.headers()).doesNotContainKey("connection");
      }
    }
  }

  @Test
  void runsHandlersWhereTheyBelong() throws IOException {
    assertThat(RawClient.once(port, get("/where")).body()).doesNotContain("vert.x-eventloop");
    assertThat(RawClient.once(port, get("/loop")).body()).contains("vert.x-eventloop");
  }

  @Test
  void answersPipelinedRequestsInOrder() throws IOException {
    try (RawClient client = new RawClient(port)) {
      StringBuilder all = new StringBuilder();
      for (int i = 0; i < 50; i++) {
        all.append(post(i % 2 == 0 ? "/echo" : "/loop/echo", "number " + i));
        all.append(get("/loop"));
      }
      client.send(all.toString());
      for (int i = 0; i < 50; i++) {
        assertThat(client.answer().body()).isEqualTo("number " + i);
        assertThat(client.answer().body()).contains("eventloop");
      }
    }
  }

  @Test
  void headAndEmptyAnswersHaveNoBody() throws IOException {
    try (RawClient client = new RawClient(port)) {
      RawClient.Answer head = client.send("HEAD /hello HTTP/1.1\r\nHost: a\r\n\r\n").answer(false);
      assertThat(head.status()).isEqualTo(200);
      assertThat(head.header("content-length")).isEqualTo("5");
      RawClient.Answer empty = client.send("DELETE /empty HTTP/1.1\r\nHost: a\r\n\r\n").answer();
      assertThat(empty.status()).isEqualTo(204);
      assertThat(empty.headers()).doesNotContainKey("content-length");
      assertThat(client.send(get("/hello")).answer().body()).isEqualTo("hello");
    }
  }

  @Test
  void takesBodiesOfEverySize() throws IOException {
    try (RawClient client = new RawClient(port)) {
      for (int size : new int[] {0, 1, 1000, 65_536, 65_537, 200_000}) {
        String body = "x".repeat(size);
        assertThat(client.send(post("/echo", body)).answer().body()).isEqualTo(body);
        assertThat(client.send(chunked("/echo", body, 4096)).answer().body()).isEqualTo(body);
        assertThat(client.send(post("/loop/echo", body)).answer().body()).isEqualTo(body);
        assertThat(client.send(chunked("/loop/echo", body, 999)).answer().body()).isEqualTo(body);
      }
    }
  }

  @Test
  void streamsLargeBodiesWithoutHoldingThem() throws IOException {
    int size = 300 << 20;
    try (RawClient client = new RawClient(port)) {
      client.send("POST /count HTTP/1.1\r\nHost: a\r\nContent-Length: " + size + "\r\n\r\n");
      byte[] part = new byte[1 << 20];
      Arrays.fill(part, (byte) 'x');
      for (int i = 0; i < 300; i++) {
        client.send(part);
      }
      assertThat(client.answer().body()).isEqualTo(Integer.toString(size));
      assertThat(client.send(get("/hello")).answer().body()).isEqualTo("hello");
    }
  }

  @Test
  void refusesBodiesThatAreTooLarge() throws IOException {
    String large = "x".repeat(200_001);
    for (String path : new String[] {"/echo", "/loop/echo"}) {
      RawClient.Answer declared = RawClient.once(port, post(path, large));
      assertThat(declared.status()).as(path).isEqualTo(413);
      assertThat(declared.header("content-type")).isEqualTo("application/problem+json");
      assertThat(RawClient.once(port, chunked(path, large, 5000)).status()).isEqualTo(413);
    }
    try (RawClient client = new RawClient(port)) {
      client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999\r\n\r\nxx");
      assertThat(client.answer().status()).isEqualTo(413);
      assertThat(client.ended()).isTrue();
    }
  }

  @Test
  void asksForBodiesThatWaitToBeAskedFor() throws IOException {
    for (int size : new int[] {5, 100_000}) {
      try (RawClient client = new RawClient(port)) {
        client.send(
            "POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: "
                + size
                + "\r\n\r\n");
        assertThat(client.answer().status()).isEqualTo(100);
        assertThat(client.send("y".repeat(size)).answer().body()).hasSize(size);
      }
    }
    try (RawClient client = new RawClient(port)) {
      client.send(
          "POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n"
              + "Content-Length: 999999\r\n\r\n");
      assertThat(client.answer().status()).isEqualTo(413);
      assertThat(client.ended()).isTrue();
    }
  }

  @Test
  void answersAtTheDeadlineAndInterrupts() throws Exception {
    try (RawClient client = new RawClient(port)) {
      RawClient.Answer answer = client.send(get("/slow")).answer();
      assertThat(answer.status()).isEqualTo(504);
      assertThat(service.left.await(120, TimeUnit.SECONDS)).isTrue();
      assertThat(service.interrupted).hasValue(1);
      assertThat(client.send(get("/hello")).answer().body()).isEqualTo("hello");
    }
  }

  @Test
  void interruptsHandlersOfClientsThatWentAway() throws Exception {
    try (RawClient client = new RawClient(port)) {
      client.send(get("/hang"));
      assertThat(service.entered.await(120, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(service.left.await(120, TimeUnit.SECONDS)).isTrue();
    assertThat(service.interrupted).hasValue(1);
  }

  @Test
  void hidesWhatFailed() throws IOException {
    RawClient.Answer answer = RawClient.once(port, get("/fail"));
    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.body()).doesNotContain("secret").doesNotContain("Exception");
  }

  @Test
  void closesOnRequest() throws IOException {
    try (RawClient client = new RawClient(port)) {
      client.send("GET /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
      assertThat(client.answer().header("connection")).isEqualToIgnoringCase("close");
      assertThat(client.ended()).isTrue();
    }
    try (RawClient client = new RawClient(port)) {
      client.send("GET /hello HTTP/1.0\r\n\r\n");
      assertThat(client.answer().body()).isEqualTo("hello");
      assertThat(client.ended()).isTrue();
    }
  }

  @Test
  void closingAnswersWhatRuns() throws Exception {
    try (RawClient running = new RawClient(port);
        RawClient idle = new RawClient(port);
        RawClient next = new RawClient(port)) {
      idle.send(get("/hello")).answer();
      next.send(get("/hello")).answer();
      running.send(get("/hang"));
      assertThat(service.entered.await(120, TimeUnit.SECONDS)).isTrue();
      CompletableFuture<Void> closing = CompletableFuture.runAsync(server::close);
      refused();
      RawClient.Answer last = next.send(get("/hello")).answer();
      while (!last.header("connection").equalsIgnoreCase("close")) {
        last = next.send(get("/hello")).answer();
      }
      assertThat(last.body()).isEqualTo("hello");
      assertThat(next.ended()).isTrue();
      assertThat(idle.ended()).isTrue();
      assertThat(closing).isNotDone();
      service.released.countDown();
      assertThat(running.answer().body()).isEqualTo("released");
      assertThat(running.ended()).isTrue();
      closing.get(120, TimeUnit.SECONDS);
    }
  }

  @Test
  void closingAnswersWhatIsPipelined() throws Exception {
    try (RawClient client = new RawClient(port)) {
      client.send(get("/hello")).answer();
      client.send(get("/hang") + get("/hello").repeat(20));
      assertThat(service.entered.await(120, TimeUnit.SECONDS)).isTrue();
      CompletableFuture<Void> closing = CompletableFuture.runAsync(server::close);
      refused();
      service.released.countDown();
      assertThat(client.answer().body()).isEqualTo("released");
      for (int i = 0; i < 19; i++) {
        assertThat(client.answer().body()).isEqualTo("hello");
      }
      RawClient.Answer last = client.answer();
      assertThat(last.body()).isEqualTo("hello");
      assertThat(client.ended()).isTrue();
      closing.get(120, TimeUnit.SECONDS);
    }
  }

  @Test
  void closingInterruptsAfterTheGrace() throws Exception {
    server.close();
    server =
        service
            .builder()
            .options(TestService.options().shutdownGrace(Duration.ofMillis(300)))
            .start();
    try (RawClient client = new RawClient(server.port())) {
      client.send(get("/hang"));
      assertThat(service.entered.await(120, TimeUnit.SECONDS)).isTrue();
      server.close();
      assertThat(service.left.await(120, TimeUnit.SECONDS)).isTrue();
      assertThat(service.interrupted).hasValue(1);
    }
  }

  @Test
  void saysWhyItCannotListen() {
    VertxServerBuilder taken =
        service.builder().options(TestService.options().at("127.0.0.1", port));
    try {
      VertxServer second = taken.start();
      second.close();
      throw new AssertionError("two servers on one port");
    } catch (IllegalStateException e) {
      assertThat(e).hasMessageContaining("cannot listen on 127.0.0.1:" + port);
    }
  }

  private void refused() throws Exception {
    for (int i = 0; i < 500; i++) {
      try {
        new RawClient(port).close();
      } catch (ConnectException e) {
        return;
      }
      Thread.sleep(10);
    }
    throw new AssertionError("connections are still accepted");
  }

  private static String get(String path) {
    return "GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n";
  }

  private static String post(String path, String body) {
    return "POST "
        + path
        + " HTTP/1.1\r\nHost: a\r\nContent-Length: "
        + body.length()
        + "\r\n\r\n"
        + body;
  }

  private static String chunked(String path, String body, int size) {
    StringBuilder text = new StringBuilder("POST " + path + " HTTP/1.1\r\nHost: a\r\n");
    text.append("Transfer-Encoding: chunked\r\n\r\n");
    for (int i = 0; i < body.length(); i += size) {
      String part = body.substring(i, Math.min(body.length(), i + size));
      text.append(Integer.toHexString(part.length())).append("\r\n").append(part).append("\r\n");
    }
    return text.append("0\r\n\r\n").toString();
  }
}
