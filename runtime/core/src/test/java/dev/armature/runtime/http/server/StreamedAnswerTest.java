package dev.armature.runtime.http.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.Operation;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryRequest;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.layer.Step;
import dev.armature.runtime.stream.ByteSource;
import dev.armature.runtime.stream.Event;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers that are streams, without a socket. */
@Timeout(300)
final class StreamedAnswerTest {
  private static final Layers LAYERS = Layers.builder().bodyLimit(100_000).build();

  private static InMemoryClient client(Step<HttpCall, Response> endpoint) {
    Route get =
        Route.of(Operation.named("Test", "get").build(), "GET", "/x")
            .through(LAYERS.errors())
            .to(endpoint);
    Route post =
        Route.of(Operation.named("Test", "post").build(), "POST", "/x")
            .through(LAYERS.errors())
            .to(endpoint);
    return InMemoryClient.of(Router.of(LAYERS, List.of(get, post)));
  }

  private static ByteSource digits() {
    return ByteSource.of("0123456789".getBytes(StandardCharsets.US_ASCII)).tag("v1");
  }

  /** RFC 9110, sections 13 and 14. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      nullValues = "-",
      value = {
        "bytes=0-0      ! -             ! 206 ! 0          ! bytes 0-0/10",
        "bytes=2-4      ! -             ! 206 ! 234        ! bytes 2-4/10",
        "bytes=8-       ! -             ! 206 ! 89         ! bytes 8-9/10",
        "bytes=-3       ! -             ! 206 ! 789        ! bytes 7-9/10",
        "bytes=-30      ! -             ! 206 ! 0123456789 ! bytes 0-9/10",
        "bytes=5-999999999999999999999999 ! - ! 206 ! 56789 ! bytes 5-9/10",
        "bytes=10-      ! -             ! 416 ! ''         ! bytes */10",
        "bytes=-0       ! -             ! 416 ! ''         ! bytes */10",
        "bytes=4-2      ! -             ! 200 ! 0123456789 ! -",
        "bytes=0-1,3-4  ! -             ! 200 ! 0123456789 ! -",
        "bytes=x-y      ! -             ! 200 ! 0123456789 ! -",
        "lines=0-1      ! -             ! 200 ! 0123456789 ! -",
        "bytes=2-4      ! If-Range: \"v1\" ! 206 ! 234     ! bytes 2-4/10",
        "bytes=2-4      ! If-Range: \"v0\" ! 200 ! 0123456789 ! -",
        "bytes=2-4      ! If-None-Match: \"v1\" ! 304 ! '' ! -",
        "-              ! If-None-Match: * ! 304 ! ''      ! -",
        "-              ! If-None-Match: \"v0\",W/\"v1\" ! 304 ! '' ! -",
        "-              ! If-None-Match: \"v2\" ! 200 ! 0123456789 ! -",
      })
  void sendsWhatTheClientLacks(
      String range, String condition, int status, String body, String contentRange) {
    InMemoryRequest request = client(call -> Response.stream(200, "image/png", digits())).get("/x");
    if (range != null) {
      request.header("Range", range);
    }
    if (condition != null) {
      int colon = condition.indexOf(": ");
      request.header(condition.substring(0, colon), condition.substring(colon + 2));
    }
    InMemoryResponse answer = request.send();
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.text()).isEqualTo(body);
    assertThat(answer.header("Content-Range")).isEqualTo(contentRange);
    assertThat(answer.header("ETag")).isEqualTo("\"v1\"");
  }

  @Test
  void sendsPartsOfFiles(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "hello world");
    InMemoryClient client = client(call -> Response.stream(200, "text/plain", ByteSource.of(file)));
    InMemoryResponse whole = client.get("/x").send();
    assertThat(whole.text()).isEqualTo("hello world");
    assertThat(whole.response().length()).isEqualTo(11);
    InMemoryResponse part = client.get("/x").header("Range", "bytes=6-").send();
    assertThat(part.text()).isEqualTo("world");
    Files.writeString(file, "hello worlds");
    assertThat(client.get("/x").send().header("ETag")).isNotEqualTo(whole.header("ETag"));
  }

  @Test
  void closesWhatNobodyReads() {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream stream =
        new ByteArrayInputStream(new byte[9]) {
          @Override
          public void close() {
            closed.set(true);
          }
        };
    InMemoryClient client =
        client(call -> Response.stream(200, "image/png", ByteSource.of(stream, 9).tag("t")));
    assertThat(client.request("HEAD", "/x").send().response().length()).isEqualTo(9);
    assertThat(closed).isTrue();
    closed.set(false);
    InMemoryClient text = client(call -> Response.stream(200, "text/plain", ByteSource.of(stream)));
    InMemoryRequest zipped = text.request("HEAD", "/x").header("Accept-Encoding", "gzip");
    assertThat(zipped.send().header("Content-Encoding")).isEqualTo("gzip");
    assertThat(closed).isTrue();
    closed.set(false);
    assertThat(client.get("/x").header("If-None-Match", "\"t\"").send().status()).isEqualTo(304);
    assertThat(closed).isTrue();
  }

  @Test
  void writesEventsAsTheStandardSays() {
    InMemoryClient client =
        client(
            call ->
                Response.events(
                    200,
                    JsonCodecs.STRING,
                    sink -> {
                      sink.send("a");
                      sink.send(Event.of("b").id("7").name("pet").retry(Duration.ofSeconds(3)));
                    }));
    InMemoryResponse answer = client.get("/x").send();
    assertThat(answer.header("Content-Type")).isEqualTo("text/event-stream");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
    assertThat(answer.text())
        .isEqualTo("data: \"a\"\n\nevent: pet\nid: 7\nretry: 3000\ndata: \"b\"\n\n");
  }

  @Test
  void writesTextsLineByLine() {
    InMemoryClient client =
        client(call -> Response.textEvents(200, sink -> sink.send("one\ntwo\r\nthree\rfour")));
    assertThat(client.get("/x").send().text())
        .isEqualTo("data: one\ndata: two\ndata: three\ndata: four\n\n");
  }

  @Test
  void refusesIdsThatWouldStartALine() {
    assertThatThrownBy(() -> Event.of("x").id("1\ndata: 2"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** The handler waits in its send, as nobody reads; then it learns that nobody will. */
  @Test
  void aReaderThatClosesEndsTheHandler() throws Exception {
    CountDownLatch ended = new CountDownLatch(1);
    InMemoryClient client =
        client(
            call ->
                Response.lines(
                    200,
                    "application/jsonl",
                    JsonCodecs.STRING,
                    sink -> {
                      try {
                        while (true) {
                          sink.send("x".repeat(1000));
                        }
                      } finally {
                        ended.countDown();
                      }
                    }));
    try (InputStream stream = client.get("/x").send().stream()) {
      assertThat(stream.readNBytes(10)).hasSize(10);
    }
    assertThat(ended.await(120, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void encodesForThoseWhoTakeIt() throws IOException {
    String long1 = "long ".repeat(1000);
    InMemoryClient client = client(call -> Response.text(200, long1));
    InMemoryResponse plain = client.get("/x").send();
    assertThat(plain.text()).isEqualTo(long1);
    assertThat(plain.header("Vary")).isEqualTo("Accept-Encoding");
    for (String accept : new String[] {"gzip", "br, gzip;q=0.5", "*"}) {
      InMemoryResponse zipped = client.get("/x").header("Accept-Encoding", accept).send();
      assertThat(zipped.header("Content-Encoding")).isEqualTo("gzip");
      assertThat(zipped.response().length()).isLessThan(200);
      InputStream text = new GZIPInputStream(new ByteArrayInputStream(zipped.bytes()));
      assertThat(new String(text.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(long1);
    }
    for (String accept : new String[] {"br", "gzip;q=0", "*;q=0", "gzip;q=0, *"}) {
      InMemoryResponse refused = client.get("/x").header("Accept-Encoding", accept).send();
      assertThat(refused.header("Content-Encoding")).isNull();
    }
  }

  @Test
  void leavesSmallAndPackedAnswersAlone() {
    InMemoryClient small = client(call -> Response.text(200, "short"));
    assertThat(small.get("/x").header("Accept-Encoding", "gzip").send().text()).isEqualTo("short");
    InMemoryClient packed = client(call -> Response.bytes(200, "image/png", new byte[5000]));
    InMemoryResponse answer = packed.get("/x").header("Accept-Encoding", "gzip").send();
    assertThat(answer.header("Content-Encoding")).isNull();
    assertThat(answer.header("Vary")).isNull();
  }

  @Test
  void decodesRequestsWithinTheLimit() throws IOException {
    InMemoryClient client =
        client(call -> Response.text(200, call.<String>decode(RequestReader::textBody)));
    assertThat(zipped(client, "hello".getBytes(StandardCharsets.UTF_8)).send().text())
        .isEqualTo("hello");
    assertThat(zipped(client, new byte[100_001]).send().status()).isEqualTo(413);
    InMemoryRequest broken = client.post("/x").header("Content-Encoding", "gzip");
    assertThat(broken.body("text/plain", new byte[] {1, 2, 3}).send().status()).isEqualTo(400);
    InMemoryRequest unknown = client.post("/x").header("Content-Encoding", "br");
    InMemoryResponse refused = unknown.body("text/plain", new byte[] {1, 2, 3}).send();
    assertThat(refused.status()).isEqualTo(415);
    assertThat(refused.header("Accept-Encoding")).isEqualTo("gzip");
  }

  private static InMemoryRequest zipped(InMemoryClient client, byte[] body) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(body);
    }
    return client
        .post("/x")
        .header("Content-Encoding", "gzip")
        .body("text/plain", out.toByteArray());
  }

  @Test
  void handlersSeeTheHeadOfTheRequest() {
    InMemoryClient client =
        client(
            call -> {
              var head = call.context().request();
              return Response.text(
                  200,
                  head.method()
                      + head.path()
                      + head.rawQuery()
                      + head.headers("x-a")
                      + head.header("X-B"));
            });
    assertThat(
            client
                .get("/x?y=%20")
                .header("X-A", "1")
                .header("X-A", "2")
                .header("x-b", "3")
                .send()
                .text())
        .isEqualTo("GET/xy=%20[1, 2]3");
  }
}
