package dev.armature.runtime.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies and answers that are streamed, through a container. */
@Timeout(120)
abstract class StreamTest {
  private static final long LARGE = 50L << 20;

  private final TestService service = new TestService();
  private TestServer server;

  abstract TestServer serve(RouterServlet servlet);

  @BeforeEach
  void start() {
    server = serve(RouterServlet.of(service.router()).build());
  }

  @AfterEach
  void stop() {
    service.released.countDown();
    server.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = Version.class,
      names = {"HTTP_1_1", "HTTP_2"})
  void sendsMoreThanItHolds(Version version) throws Exception {
    HttpResponse<InputStream> answer = server.open(version, "/bytes?size=" + LARGE);
    assertThat(answer.headers().firstValueAsLong("content-length")).hasValue(LARGE);
    assertThat(TestService.length(answer.body())).isEqualTo(LARGE);
  }

  /** Containers tell of the end of a body while its last bytes are read on another thread. */
  @ParameterizedTest
  @EnumSource(
      value = Version.class,
      names = {"HTTP_1_1", "HTTP_2"})
  void everyByteComesIn(Version version) throws Exception {
    HttpClient client = server.upgraded(version);
    for (int i = 0; i < 30; i++) {
      int size = 400_000 + i;
      HttpRequest request =
          server
              .request("/count")
              .PUT(BodyPublishers.ofInputStream(() -> TestService.zeros(size)))
              .build();
      assertThat(client.send(request, BodyHandlers.ofString()).body()).isEqualTo("" + size);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Version.class,
      names = {"HTTP_1_1", "HTTP_2"})
  void receivesMoreThanItHolds(Version version) throws Exception {
    HttpClient client = server.upgraded(version);
    HttpRequest request =
        server
            .request("/count")
            .PUT(BodyPublishers.ofInputStream(() -> TestService.zeros(LARGE)))
            .build();
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    assertThat(answer.version()).isEqualTo(version);
    assertThat(answer.body()).isEqualTo(Long.toString(LARGE));
  }

  @Test
  void sendsBackWhatComesIn() throws Exception {
    HttpRequest request =
        server
            .request("/back")
            .PUT(BodyPublishers.ofInputStream(() -> TestService.zeros(5_000_000)))
            .build();
    HttpResponse<InputStream> answer =
        TestServer.client(Version.HTTP_1_1).send(request, BodyHandlers.ofInputStream());
    assertThat(TestService.length(answer.body())).isEqualTo(5_000_000);
  }

  @ParameterizedTest
  @EnumSource(
      value = Version.class,
      names = {"HTTP_1_1", "HTTP_2"})
  void sendsEventsToASlowReader(Version version) throws Exception {
    HttpResponse<InputStream> answer = server.open(version, "/events?count=100&size=20000");
    assertThat(answer.headers().firstValue("content-type")).hasValue("text/event-stream");
    Thread.sleep(300);
    assertThat(server.get("/hello").statusCode()).isEqualTo(200);
    int events = 0;
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(answer.body()))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("id: ")) {
          assertThat(line).isEqualTo("id: " + events++);
        }
      }
    }
    assertThat(events).isEqualTo(100);
  }

  @Test
  void sendsLines() {
    assertThat(server.get("/lines?count=2000").body().lines())
        .hasSize(2000)
        .startsWith("\"line 0\"")
        .endsWith("\"line 1999\"");
  }

  @Test
  void takesFilesInForms() {
    String form =
        "--b\r\nContent-Disposition: form-data; name=title\r\n\r\nRex\r\n"
            + "--b\r\nContent-Disposition: form-data; name=file; filename=a.png\r\n\r\n"
            + "x".repeat(300_000)
            + "\r\n--b--\r\n";
    HttpResponse<String> answer =
        server.send(
            server
                .request("/form")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(form)));
    assertThat(answer.body()).isEqualTo("300000");
  }

  @ParameterizedTest
  @EnumSource(
      value = Version.class,
      names = {"HTTP_1_1", "HTTP_2"})
  void aClientThatGoesAwayEndsTheHandler(Version version) throws Exception {
    HttpResponse<InputStream> answer = server.open(version, "/endless");
    String first = "event: hello\ndata: \"first\"\n\n";
    assertThat(new String(answer.body().readNBytes(first.length()), StandardCharsets.UTF_8))
        .isEqualTo(first);
    answer.body().close();
    awaitEnded();
  }

  @ParameterizedTest
  @CsvSource({
    "/fails,HTTP_1_1",
    "/fails,HTTP_2",
    "/failsLater,HTTP_1_1",
    "/failsLater,HTTP_2",
    "/short,HTTP_1_1",
    "/short,HTTP_2"
  })
  void theClientCanTellThatAnAnswerIsNotWhole(String path, Version version) throws Exception {
    assertThatThrownBy(() -> whole(version, path)).isInstanceOf(IOException.class);
    assertThat(server.get("/hello").statusCode()).isEqualTo(200);
  }

  private String whole(Version version, String path) throws Exception {
    HttpResponse<InputStream> answer = server.open(version, path);
    String body = new String(answer.body().readAllBytes(), StandardCharsets.UTF_8);
    return answer.statusCode() + " " + body.length();
  }

  @Test
  void aHandlerThatSendsNothingIsEnded() throws Exception {
    InputStream body = server.open(Version.HTTP_1_1, "/silent").body();
    assertThat(body.read()).isEqualTo('a');
    assertThatThrownBy(body::read).isInstanceOf(IOException.class);
    awaitEnded();
  }

  @Test
  void aBodyThatStandsStillIsEnded() throws Exception {
    try (RawConnection client = new RawConnection(server.port())) {
      client.send("PUT /still HTTP/1.1\r\nHost: a\r\nContent-Length: 9000\r\n\r\nabc");
      assertThat(client.until("\r\n\r\n")).startsWith("HTTP/1.1 504");
    }
  }

  @Test
  void aSlowBodyMayTakeLongerThanTheTimeLimit() throws Exception {
    try (RawConnection client = new RawConnection(server.port())) {
      client.send("PUT /still HTTP/1.1\r\nHost: a\r\nContent-Length: 50000\r\n\r\n");
      for (int i = 0; i < 5; i++) {
        Thread.sleep(200);
        client.send("x".repeat(10_000));
      }
      assertThat(client.until("50000")).startsWith("HTTP/1.1 200");
    }
  }

  @Test
  void aBodyThatNobodyReadsDoesNotSpoilTheNextRequest() throws Exception {
    String head = "PUT /ignored HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n";
    try (RawConnection client = new RawConnection(server.port())) {
      client.send(head + "hello" + "GET /hello HTTP/1.1\r\nHost: a\r\n\r\n");
      assertThat(client.until("hello")).startsWith("HTTP/1.1 204").contains("HTTP/1.1 200");
    }
  }

  @Test
  void disconnectsAtAnyPointLeaveNothingBehind() throws Exception {
    Random random = new Random(11);
    String[] requests = {
      "GET /endless HTTP/1.1\r\nHost: a\r\n\r\n",
      "GET /bytes?size=9000000 HTTP/1.1\r\nHost: a\r\n\r\n",
      "GET /long?size=9000000 HTTP/1.1\r\nHost: a\r\n\r\n",
      "PUT /count HTTP/1.1\r\nHost: a\r\nContent-Length: 90000\r\n\r\n" + "x".repeat(90_000),
      "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 90000\r\n\r\n" + "x".repeat(90_000),
      "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 900000\r\n\r\n" + "x".repeat(90_000)
    };
    for (int i = 0; i < 240; i++) {
      String request = requests[i % requests.length];
      try (RawConnection client = new RawConnection(server.port())) {
        int sent = i % 12 < 6 ? request.length() : 1 + random.nextInt(request.length());
        client.send(request.substring(0, sent));
        Thread.sleep(random.nextInt(5));
      }
    }
    for (int i = 0; i < 1000 && !server.servlet.load().equals("0 calls, 0 bytes"); i++) {
      Thread.sleep(20);
    }
    assertThat(server.servlet.load()).isEqualTo("0 calls, 0 bytes");
  }

  @Test
  void drainingEndsEventsAndNothingElse() throws Exception {
    CompletableFuture<HttpResponse<String>> running =
        TestServer.client(Version.HTTP_1_1)
            .sendAsync(server.request("/hang").build(), BodyHandlers.ofString());
    assertThat(service.entered.await(60, TimeUnit.SECONDS)).isTrue();
    InputStream events = server.open(Version.HTTP_1_1, "/endless").body();
    events.readNBytes(10);
    server.servlet.drain();
    assertThat(new String(events.readAllBytes(), StandardCharsets.UTF_8)).endsWith("\n\n");
    awaitEnded();
    assertThat(server.get("/endless").statusCode()).isEqualTo(200);
    assertThat(running).isNotDone();
    service.released.countDown();
    assertThat(running.get(60, TimeUnit.SECONDS).body()).isEqualTo("released");
  }

  @Test
  void aContainerThatStopsInterruptsWhatIsLeft() throws Exception {
    RouterServlet servlet =
        RouterServlet.of(service.router()).grace(Duration.ofMillis(100)).build();
    TestServer own = serve(servlet);
    TestServer.client(Version.HTTP_1_1)
        .sendAsync(own.request("/hang").build(), BodyHandlers.discarding());
    assertThat(service.entered.await(60, TimeUnit.SECONDS)).isTrue();
    own.close();
    assertThat(service.left.await(60, TimeUnit.SECONDS)).isTrue();
    assertThat(service.interrupted).hasValue(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void streamsStarveNoOthers(boolean virtual) throws Exception {
    RouterServletBuilder builder = RouterServlet.of(service.router()).workers(2, 4);
    RouterServlet servlet = (virtual ? builder : builder.withoutVirtualThreads()).build();
    try (TestServer own = serve(servlet)) {
      List<RawConnection> slow = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        slow.add(new RawConnection(own.port()));
        slow.get(i).send("PUT /count HTTP/1.1\r\nHost: a\r\nContent-Length: 99\r\n\r\nabc");
      }
      for (int i = 0; i < 20; i++) {
        assertThat(own.get("/hello").body()).isEqualTo("hello");
      }
      for (RawConnection each : slow) {
        each.close();
      }
    }
  }

  private void awaitEnded() throws InterruptedException {
    for (int i = 0; i < 3000 && service.ended.get() == 0; i++) {
      Thread.sleep(10);
    }
    assertThat(service.ended.get()).isPositive();
  }
}
