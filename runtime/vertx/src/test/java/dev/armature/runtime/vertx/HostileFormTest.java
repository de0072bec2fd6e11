package dev.armature.runtime.vertx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.vertx.RawClient.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms in parts that no client would send, to a service with a heap of 64 MiB. */
@Tag("attack")
@Timeout(600)
class HostileFormTest {
  @TempDir private static Path uploads;
  private static StreamProcess service;

  @BeforeAll
  static void start() throws Exception {
    service = StreamProcess.start(uploads, "virtual");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  /** Others are answered, all is given back, and nothing is left on disk. */
  @AfterEach
  void recovers() throws Exception {
    service.awaitIdle();
    assertThat(service.uploads()).isEmpty();
    assertThat(service.log()).doesNotContain("OutOfMemory").doesNotContain("\tat ");
  }

  private static String head(String disposition) {
    return "\r\n--x\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
  }

  private static String form(String... parts) {
    return String.join("", parts) + "\r\n--x--";
  }

  private static String request(String type, long length) {
    return "POST /form HTTP/1.1\r\nHost: a\r\nContent-Type: "
        + type
        + "\r\nContent-Length: "
        + length
        + "\r\n\r\n";
  }

  private static Answer post(String type, String body) throws IOException {
    return send(new RawClient(service.port()), request(type, body.length()) + body);
  }

  private static Answer post(String body) throws IOException {
    return post("multipart/form-data; boundary=x", body);
  }

  /** What is refused before it has come in whole may be cut off while it is sent. */
  private static Answer send(RawClient client, String request) throws IOException {
    try (client) {
      byte[] bytes = request.getBytes(StandardCharsets.ISO_8859_1);
      for (int i = 0; i < bytes.length && client.socket().getInputStream().available() == 0; ) {
        int size = Math.min(8 << 10, bytes.length - i);
        client.socket().getOutputStream().write(bytes, i, size);
        i += size;
      }
      return client.answer();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "multipart/form-data",
        "multipart/form-data; boundary",
        "multipart/form-data; boundary=",
        "multipart/form-data; boundary=\"\"",
        "multipart/form-data; boundary=\"x",
        "multipart/form-data; boundary=x; boundary=y",
        "multipart/form-data; boundary=xé",
        "multipart/form-data; boundary=y",
      })
  void boundariesThatAreNoneAreRefused(String type) throws IOException {
    assertThat(post(type, form(head("name=title") + "a")).status()).isEqualTo(400);
    String longest = "b".repeat(5_000);
    assertThat(post("multipart/form-data; boundary=" + longest, "--" + longest).status())
        .isEqualTo(400);
  }

  @Test
  void otherMultipartTypesAreRefused() throws IOException {
    Answer answer = post("multipart/mixed; boundary=x", form(head("name=title") + "a"));
    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.header("accept")).isEqualTo("multipart/form-data");
  }

  /** Wherever segments end, a boundary is found; and what only looks like one is none. */
  @Test
  void bodiesMayComeByteByByte() throws IOException {
    String content = "\r\n--\r\n-\r\r\n--\r\n\r\n--y";
    String body = form(head("name=title") + "t", head("name=file; filename=f") + content);
    try (RawClient client = new RawClient(service.port())) {
      client.send(request("multipart/form-data; boundary=x", body.length()));
      for (byte each : body.getBytes(StandardCharsets.ISO_8859_1)) {
        client.send(new byte[] {each});
      }
      assertThat(client.answer().body()).isEqualTo("" + content.length());
    }
  }

  @Test
  void bodiesMayBeCutAtEveryByte() throws IOException {
    String body = form(head("name=file; filename=f") + "\r\n--", head("name=title") + "t");
    String request = request("multipart/form-data; boundary=x", body.length());
    for (int cut = 0; cut < body.length(); cut++) {
      try (RawClient client = new RawClient(service.port())) {
        client.send(request + body.substring(0, cut)).send(body.substring(cut));
        assertThat(client.answer().body()).as("cut at %s", cut).isEqualTo("4");
      }
    }
  }

  /** RFC 2046, section 5.1.1: what stands there means nothing. */
  @Test
  void preamblesAndEpiloguesArePassedOver() throws IOException {
    String whole = form(head("name=title") + "t", head("name=file; filename=f") + "a");
    String large = "\r\n--y\r\n".repeat(400_000);
    assertThat(post(large + whole).body()).isEqualTo("1");
    assertThat(post(whole + "\r\n" + large).body()).isEqualTo("1");
    assertThat(post(large).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "name=title; filename*=UTF-8''%e2%82%ac.txt, 200",
    "name=file; filename=\"../../../etc/passwd\", 200",
    "name=file; filename=\"..\", 200",
    "name=file; filename=\"C:\\dir\\a.txt\", 200",
    "name=file; filename*=UTF-8''..%2f..%00, 200",
    "name=file; filename=\"a\u0000b\", 400",
    "'name=file; filename=\"a\r\nb\"', 400",
    "'name=file; filename=\"a\r\n\r\nb\"', 400",
    "'name=file; filename=\"a\nb\"', 400",
    "name=file; filename=\"a, 400",
    "name=file; filename=a; filename=b, 400",
    "name=file; name=title, 400",
    "filename=a, 400",
  })
  void namesOfFilesAreOnlyWords(String disposition, int status) throws IOException {
    assertThat(post(form(head(disposition) + "a")).status()).as(disposition).isEqualTo(status);
  }

  @Test
  void kindsOfPartsAreChecked() throws IOException {
    String title = head("name=title") + "t";
    String file = head("name=file; filename=f") + "f";
    assertThat(post(form(file, title, title)).status()).isEqualTo(400);
    assertThat(post(form(file, file, title)).status()).isEqualTo(400);
    // A file where a text is expected is a text; a text where a file is expected, a file.
    assertThat(post(form(head("name=title; filename=t") + "t", file)).status()).isEqualTo(200);
    assertThat(post(form(title, head("name=file") + "12")).body()).isEqualTo("2");
    String base64 = "\r\n--x\r\nContent-Transfer-Encoding: base64\r\n";
    String disposition = "Content-Disposition: form-data; name=";
    assertThat(post(form(base64 + disposition + "title\r\n\r\ndA==")).status()).isEqualTo(400);
    assertThat(post(form(base64 + disposition + "file\r\n\r\ndA==", title)).status())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(ints = {10_000, 100_000})
  void manyPartsAreRefused(int parts) throws IOException {
    assertThat(post((head("name=a") + "b").repeat(parts) + "\r\n--x--").status()).isEqualTo(413);
    assertThat(post((head("name=b; filename=c")).repeat(parts) + "\r\n--x--").status())
        .isEqualTo(413);
  }

  /** Files on disk are gone with the connection, and with the time limit. */
  @Test
  void filesOfBrokenFormsAreForgotten() throws IOException {
    String type = "multipart/form-data; boundary=x";
    String begun = request(type, 100_000_000) + head("name=file; filename=f") + "x".repeat(200_000);
    List<RawClient> clients = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      clients.add(new RawClient(service.port()).send(begun));
    }
    for (RawClient client : clients.subList(0, 2)) {
      client.close();
    }
    for (RawClient client : clients.subList(2, 4)) {
      assertThat(client.answer().status()).isEqualTo(504);
      client.close();
    }
  }

  /**
   * A byte a second is too slow for a body, whatever its parts are (408, or 504 standing still).
   */
  @Test
  void partsThatDripAreEnded() throws Exception {
    try (RawClient client = new RawClient(service.port())) {
      client.send(request("multipart/form-data; boundary=x", 100_000) + head("name=title"));
      Answer answer = null;
      for (int i = 0; i < 120 && answer == null; i++) {
        client.send("x");
        Thread.sleep(1_000);
        answer = client.socket().getInputStream().available() > 0 ? client.answer() : null;
      }
      assertThat(answer).isNotNull();
      assertThat(answer.status()).isEqualTo(408);
    }
  }

  /** What is kept of each is taken from the budget: a mebibyte of text each were four heaps. */
  @Test
  void textsOfManyAtOnceFitIntoMemory() throws Exception {
    String begun =
        request("multipart/form-data; boundary=x", 100_000_000)
            + head("name=title")
            + "x".repeat(900_000);
    assertRefusedBeyondMemory(begun);
  }

  @Test
  void headsOfManyAtOnceFitIntoMemory() throws Exception {
    String large = "\r\n--x\r\nX: " + "y".repeat(8_000) + "\r\nContent-Disposition: form-data; ";
    String begun = request("multipart/form-data; boundary=x", 100_000_000);
    String files = (large + "name=file; filename=f\r\n\r\n1").repeat(200);
    assertRefusedBeyondMemory(begun + files);
  }

  /** Some may be refused while they are sent; at least one is. */
  private static void assertRefusedBeyondMemory(String begun) throws Exception {
    List<RawClient> clients = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      RawClient client = new RawClient(service.port());
      clients.add(client);
      try {
        client.send(begun);
      } catch (IOException refused) {
        // What is wanted.
      }
    }
    assertThat(
            service.metric("armature_server_refused_total{listener=\"main\",budget=\"bodyBytes\"}"))
        .isPositive();
    for (RawClient each : clients) {
      each.close();
    }
    assertThat(service.isAlive()).isTrue();
  }
}
