package dev.armature.runtime.vertx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Streams through a service with a heap of 64 MiB. */
@Timeout(600)
class StreamTest {
  private static final long GIGABYTE = 1L << 30;

  /** Clients of the JDK speak HTTP/2 over TLS only, as there is no upgrade to it. */
  private static StreamProcess secure;

  private static StreamProcess service;
  private static HttpClient client;
  private static HttpClient secureClient;
  @TempDir private static Path folder;

  @BeforeAll
  static void start() throws Exception {
    // One for all: each keeps its connections, of which an address may have only so many.
    SSLContext tls = new Certificates(folder).client(false);
    client = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    secureClient = HttpClient.newBuilder().version(Version.HTTP_2).sslContext(tls).build();
    service = StreamProcess.start("virtual");
    secure = StreamProcess.start("virtual", folder.toString());
  }

  @AfterAll
  static void stop() {
    service.close();
    secure.close();
  }

  @ParameterizedTest
  @EnumSource(Version.class)
  void sendsAGigabyte(Version version) throws Exception {
    HttpResponse<InputStream> answer = get(version, "/bytes?size=" + GIGABYTE);
    assertThat(answer.version()).isEqualTo(version);
    assertThat(answer.headers().firstValueAsLong("content-length")).hasValue(GIGABYTE);
    assertThat(length(answer.body())).isEqualTo(GIGABYTE);
  }

  @ParameterizedTest
  @EnumSource(Version.class)
  void receivesAGigabyte(Version version) throws Exception {
    HttpRequest request =
        request(version, "/count")
            .PUT(BodyPublishers.ofInputStream(() -> StreamService.zeros(GIGABYTE)))
            .build();
    HttpResponse<String> answer = client(version).send(request, BodyHandlers.ofString());
    assertThat(answer.version()).isEqualTo(version);
    assertThat(answer.body()).isEqualTo(Long.toString(GIGABYTE));
  }

  /** Some 200 MB of events, of which the client reads the first only after a while. */
  @ParameterizedTest
  @EnumSource(Version.class)
  void boundsEventsToASlowReader(Version version) throws Exception {
    HttpResponse<InputStream> answer = get(version, "/events?count=10000&size=20000");
    Thread.sleep(1_500);
    assertThat(get(version, "/hello").statusCode()).isEqualTo(200);
    int events = 0;
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(answer.body()))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("id: ")) {
          assertThat(line).isEqualTo("id: " + events++);
        }
      }
    }
    assertThat(events).isEqualTo(10_000);
  }

  @ParameterizedTest
  @EnumSource(Version.class)
  void aClientThatGoesAwayEndsTheHandler(Version version) throws Exception {
    HttpResponse<InputStream> answer = get(version, "/endless");
    assertThat(answer.headers().firstValue("content-type")).hasValue("text/event-stream");
    String first = "event: hello\ndata: \"first\"\n\n";
    assertThat(new String(answer.body().readNBytes(first.length()), StandardCharsets.UTF_8))
        .isEqualTo(first);
    int ended = ended(version);
    answer.body().close();
    await(version, ended + 1);
    assertThat(on(version).log()).doesNotContain("endless failed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pool", "virtual"})
  void slowStreamsStarveNoOthers(String threads) throws Exception {
    try (StreamProcess own = StreamProcess.start(threads)) {
      slowStreams(own.port());
    }
  }

  private static void slowStreams(int port) throws IOException {
    List<RawClient> clients = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      RawClient client = new RawClient(port);
      clients.add(client);
      client.send(
          i % 2 == 0
              ? get("/endless")
              : "PUT /count HTTP/1.1\r\nHost: a\r\nContent-Length: 100000000\r\n\r\nabc");
    }
    for (int i = 0; i < 100; i++) {
      assertThat(RawClient.once(port, get("/hello")).body()).isEqualTo("hello");
    }
    for (RawClient client : clients) {
      client.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/fails,HTTP_1_1",
    "/fails,HTTP_2",
    "/short,HTTP_1_1",
    "/short,HTTP_2",
    "/long,HTTP_1_1",
    "/long,HTTP_2"
  })
  void theClientCanTellThatAnAnswerIsNotWhole(String path, Version version) throws Exception {
    int before = errors(on(version), path);
    assertThatThrownBy(() -> get(version, path).body().readAllBytes())
        .isInstanceOf(IOException.class);
    assertThat(get(version, "/hello").statusCode()).isEqualTo(200);
    // The log comes through a pipe.
    for (int i = 0; i < 1000 && errors(on(version), path) == before; i++) {
      Thread.sleep(10);
    }
    assertThat(errors(on(version), path)).isEqualTo(before + 1);
  }

  private static int errors(StreamProcess process, String path) {
    String operation = "Streams." + path.substring(1);
    return (int)
        process
            .log()
            .lines()
            .filter(line -> line.contains("ERROR") && line.contains(operation))
            .count();
  }

  @Test
  void aHandlerThatSendsNothingIsEnded() throws Exception {
    int ended = ended(Version.HTTP_1_1);
    InputStream body = get(Version.HTTP_1_1, "/silent").body();
    assertThat(body.read()).isEqualTo('a');
    assertThatThrownBy(body::read).isInstanceOf(IOException.class);
    await(Version.HTTP_1_1, ended + 1);
    awaitLog(service, "the handler sends nothing");
  }

  @Test
  void aReaderThatNeverReadsIsEnded() throws Exception {
    try (RawClient client = new RawClient(service.port())) {
      client.send(get("/events?count=100000&size=20000"));
      awaitLog(service, "the client reads nothing");
    }
  }

  @Test
  void aBodyThatStandsStillIsEnded() throws Exception {
    String head = "PUT /count HTTP/1.1\r\nHost: a\r\nContent-Length: 100000000\r\n\r\n";
    RawClient.Answer answer = RawClient.once(service.port(), head + "abc");
    assertThat(answer.status()).isEqualTo(504);
  }

  @Test
  void aSlowBodyMayTakeLongerThanTheTimeLimit() throws Exception {
    try (RawClient client = new RawClient(service.port())) {
      client.send("PUT /count HTTP/1.1\r\nHost: a\r\nContent-Length: 600000\r\n\r\n");
      for (int i = 0; i < 12; i++) {
        client.send("x".repeat(50_000));
        Thread.sleep(500);
      }
      assertThat(client.answer().body()).isEqualTo("600000");
    }
  }

  @Test
  void disconnectsAtAnyPointLeaveNothingBehind() throws Exception {
    Random random = new Random(11);
    String upload = "PUT /count HTTP/1.1\r\nHost: a\r\nContent-Length: 90000\r\n\r\n";
    String[] requests = {
      get("/endless"),
      get("/bytes?size=10000000"),
      upload + "x".repeat(90_000),
      get("/lines?count=99")
    };
    for (int i = 0; i < 400; i++) {
      String request = requests[i % requests.length];
      try (RawClient client = new RawClient(service.port())) {
        int sent = i % 8 < 4 ? request.length() : 1 + random.nextInt(request.length());
        client.send(request.substring(0, sent));
        if (random.nextBoolean()) {
          Thread.sleep(random.nextInt(5));
        }
      }
    }
    List<String> nothing = List.of("0", "0", "0", "0");
    List<String> used = takenUp();
    for (int i = 0; i < 300 && !used.equals(nothing); i++) {
      Thread.sleep(100);
      used = takenUp();
    }
    // Not asked once more: the last answer itself may be among what is not sent yet.
    assertThat(used).isEqualTo(nothing);
    assertThat(service.log()).doesNotContain("OutOfMemory").doesNotContain("error of the JVM");
  }

  /** How many bytes and streams clients take up. */
  private static List<String> takenUp() throws IOException {
    String budget = "armature_server_used\\{listener=\"main\",budget=\"(streams|[a-z]+Bytes)\"} ";
    return RawClient.once(service.port(), get("/metrics"))
        .body()
        .lines()
        .filter(line -> line.matches(budget + "\\d+"))
        .map(line -> line.substring(line.indexOf(' ') + 1))
        .toList();
  }

  @Test
  void aBodyThatNobodyReadsDoesNotSpoilTheConnection() throws Exception {
    String head = "PUT /ignored HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n";
    try (RawClient client = new RawClient(service.port())) {
      assertThat(client.send(head + "hello" + get("/hello")).answer().status()).isEqualTo(204);
      assertThat(client.answer().body()).isEqualTo("hello");
    }
    String large = "PUT /ignored HTTP/1.1\r\nHost: a\r\nContent-Length: 90000000\r\n\r\n";
    RawClient.Answer answer = RawClient.once(service.port(), large + "x".repeat(70_000));
    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.header("connection")).isEqualTo("close");
  }

  @Test
  void sendsParts() throws Exception {
    RawClient.Answer whole = RawClient.once(service.port(), get("/file"));
    assertThat(whole.body()).isEqualTo("0123456789");
    assertThat(whole.header("accept-ranges")).isEqualTo("bytes");
    assertThat(whole.header("etag")).isEqualTo("\"v1\"");
    RawClient.Answer part = RawClient.once(service.port(), get("/file", "Range: bytes=2-4"));
    assertThat(part.status()).isEqualTo(206);
    assertThat(part.body()).isEqualTo("234");
    assertThat(part.header("content-range")).isEqualTo("bytes 2-4/10");
    RawClient.Answer none =
        RawClient.once(service.port(), get("/file", "If-None-Match: \"v0\", W/\"v1\""));
    assertThat(none.status()).isEqualTo(304);
  }

  @Test
  void encodesLinesAsTheyCome() throws Exception {
    HttpRequest request = request("/lines?count=2000").header("Accept-Encoding", "gzip").build();
    HttpResponse<InputStream> answer =
        client(Version.HTTP_1_1).send(request, BodyHandlers.ofInputStream());
    assertThat(answer.headers().firstValue("content-encoding")).hasValue("gzip");
    String text = new String(new GZIPInputStream(answer.body()).readAllBytes());
    assertThat(text.lines()).hasSize(2000).startsWith("\"line 0\"").endsWith("\"line 1999\"");
  }

  @Test
  void refusesBombs() throws Exception {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bomb)) {
      StreamService.zeros(500L << 20).transferTo(zip);
    }
    HttpRequest.Builder zipped =
        request("/small").header("Content-Encoding", "gzip").header("Content-Type", "image/png");
    HttpRequest request = zipped.PUT(BodyPublishers.ofByteArray(bomb.toByteArray())).build();
    assertThat(client(Version.HTTP_1_1).send(request, BodyHandlers.ofString()).statusCode())
        .isEqualTo(413);
    assertThat(service.isAlive()).isTrue();
  }

  @Test
  void stopsWithinItsGrace() throws Exception {
    try (StreamProcess own = StreamProcess.start("virtual")) {
      stopsWithinItsGrace(own);
    }
  }

  private static void stopsWithinItsGrace(StreamProcess own) throws Exception {
    InputStream events = get(own, "/endless");
    events.readNBytes(10);
    InputStream download = get(own, "/bytes?size=50000000");
    FutureTask<Long> rest =
        new FutureTask<>(
            () -> {
              Thread.sleep(1_000);
              return length(download);
            });
    new Thread(rest, "download").start();
    own.stop();
    assertThat(rest.get(120, TimeUnit.SECONDS)).isEqualTo(50_000_000);
    assertThat(new String(events.readAllBytes(), StandardCharsets.UTF_8)).endsWith("\n\n");
  }

  private static void awaitLog(StreamProcess process, String text) throws InterruptedException {
    for (int i = 0; i < 1000 && !process.log().contains(text); i++) {
      Thread.sleep(100);
    }
    assertThat(process.log()).contains(text);
  }

  private static int ended(Version version) throws Exception {
    return Integer.parseInt(new String(get(version, "/ended").body().readAllBytes()));
  }

  private static void await(Version version, int ended) throws Exception {
    for (int i = 0; i < 1000 && ended(version) != ended; i++) {
      Thread.sleep(10);
    }
    assertThat(ended(version)).isEqualTo(ended);
  }

  private static String get(String path, String... headers) {
    StringBuilder text = new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: a\r\n");
    for (String header : headers) {
      text.append(header).append("\r\n");
    }
    return text.append("\r\n").toString();
  }

  private static StreamProcess on(Version version) {
    return version == Version.HTTP_2 ? secure : service;
  }

  private static HttpRequest.Builder request(Version version, String path) {
    String scheme = version == Version.HTTP_2 ? "https" : "http";
    return HttpRequest.newBuilder(URI.create(scheme + "://127.0.0.1:" + on(version).port() + path));
  }

  private static HttpRequest.Builder request(String path) {
    return request(Version.HTTP_1_1, path);
  }

  private static HttpClient client(Version version) {
    return version == Version.HTTP_2 ? secureClient : client;
  }

  private static HttpResponse<InputStream> get(Version version, String path) throws Exception {
    return client(version).send(request(version, path).build(), BodyHandlers.ofInputStream());
  }

  private static InputStream get(StreamProcess on, String path) throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + on.port() + path);
    return client(Version.HTTP_1_1)
        .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofInputStream())
        .body();
  }

  private static long length(InputStream body) throws IOException {
    long count = 0;
    byte[] buffer = new byte[64 << 10];
    for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
      count += n;
    }
    return count;
  }
}
