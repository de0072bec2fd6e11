package dev.armature.runtime.vertx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Forms with files, good and hostile ones, to a service with a heap of 64 MiB. */
@Timeout(600)
class FormUploadTest {
  private static final long GIGABYTE = 1L << 30;
  private static final long LARGE = 200L << 20;

  private static StreamProcess service;
  private static HttpClient client;

  @BeforeAll
  static void start() throws Exception {
    client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    service = StreamProcess.start("virtual");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  /** What one test leaves open for a moment is not in the way of the next one. */
  @AfterEach
  void awaitIdle() throws Exception {
    service.awaitIdle();
  }

  private static InputStream text(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String head(String disposition) {
    return "\r\n--x\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
  }

  private static HttpResponse<String> post(String path, InputStream... body) throws Exception {
    InputStream all = new SequenceInputStream(Collections.enumeration(List.of(body)));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + path))
            .header("Content-Type", "multipart/form-data; boundary=x")
            .POST(BodyPublishers.ofInputStream(() -> all))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  @Test
  void aLastFileNeedsNoRoom() throws Exception {
    HttpResponse<String> answer =
        post(
            "/form",
            text(head("name=title") + "a" + head("name=file; filename=a")),
            StreamService.zeros(GIGABYTE),
            text("\r\n--x--"));
    assertThat(answer.body()).isEqualTo("" + GIGABYTE);
  }

  @Test
  void filesBeforeFieldsNeedNoMemory() throws Exception {
    HttpResponse<String> answer =
        post(
            "/form",
            text(head("name=file; filename=a")),
            StreamService.zeros(LARGE),
            text(head("name=title") + "a\r\n--x--"));
    assertThat(answer.body()).isEqualTo("" + LARGE);
  }

  @Test
  void severalFilesNeedNoMemory() throws Exception {
    List<InputStream> body = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      body.add(text(head("name=files; filename=a")));
      body.add(StreamService.zeros(LARGE / 4));
    }
    body.add(text("\r\n--x--"));
    long each = LARGE / 4;
    assertThat(post("/forms", body.toArray(InputStream[]::new)).body())
        .isEqualTo(each + "," + each + "," + each);
  }

  @Test
  void tooManyPartsAreRefused() throws Exception {
    String many = (head("name=files; filename=a") + "1").repeat(10_000) + "\r\n--x--";
    assertThat(post("/forms", text(many)).statusCode()).isEqualTo(413);
    String texts = (head("name=a") + "1").repeat(10_000) + "\r\n--x--";
    assertThat(post("/forms", text(texts)).statusCode()).isEqualTo(413);
  }

  @Test
  void textsAndHeadsWithoutEndAreRefused() throws Exception {
    assertThat(post("/form", text(head("name=title")), StreamService.zeros(LARGE)).statusCode())
        .isEqualTo(413);
    String endless = "--x\r\nContent-Disposition: form-data; name=title\r\nX-A: ";
    assertThat(post("/form", text(endless + "a".repeat(10_000_000))).statusCode()).isEqualTo(413);
    assertThat(post("/form", text("--x\r\n" + "A: b\r\n".repeat(1_000_000))).statusCode())
        .isEqualTo(413);
    assertThat(post("/form", text("--x" + " ".repeat(10_000_000))).statusCode()).isEqualTo(400);
  }

  @Test
  void nestedBoundariesAreContent() throws Exception {
    String inner = "--y\r\nContent-Disposition: form-data; name=b\r\n\r\n1\r\n--y--";
    assertThat(
            post("/form", text(head("name=title") + "a" + head("name=file") + inner + "\r\n--x--"))
                .body())
        .isEqualTo("" + inner.length());
    String longer = head("name=title") + "a" + head("name=file") + "\r\n--xy\r\n--x--";
    assertThat(post("/form", text(longer)).statusCode()).isNotEqualTo(200);
  }

  @Test
  void bodiesWithoutEndLeaveNothingBehind() throws Exception {
    String request =
        "POST /form HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; boundary=x\r\n"
            + "Content-Length: 100000000\r\n\r\n";
    for (String begun : List.of("", "--x", head("name=title") + "a", head("name=file") + "abc")) {
      for (int i = 0; i < 20; i++) {
        try (RawClient raw = new RawClient(service.port())) {
          raw.send(request + begun);
        }
      }
      RawClient.Answer late = RawClient.once(service.port(), request + begun);
      assertThat(late.status()).isEqualTo(504);
    }
    assertThat(post("/form", text(head("name=file") + "abc")).statusCode()).isEqualTo(400);
    assertThat(service.isAlive()).isTrue();
    assertThat(service.log()).doesNotContain("OutOfMemory").doesNotContain("IllegalState");
  }

  @Test
  void manyAtOnceFitIntoMemory() throws Exception {
    String request =
        "POST /form HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; boundary=x\r\n"
            + "Content-Length: 100000000\r\n\r\n"
            + head("name=file; filename=a");
    List<RawClient> clients = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      RawClient raw = new RawClient(service.port());
      clients.add(raw.send(request + "x".repeat(300_000)));
    }
    assertThat(
            post("/form", text(head("name=title") + "a" + head("name=file") + "b\r\n--x--")).body())
        .isEqualTo("1");
    for (RawClient each : clients) {
      each.close();
    }
    assertThat(service.isAlive()).isTrue();
  }
}
