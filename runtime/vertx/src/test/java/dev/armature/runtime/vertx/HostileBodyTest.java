package dev.armature.runtime.vertx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.vertx.RawClient.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies of every other kind, empty, endless and huge, to a service with a heap of 64 MiB. */
@Tag("attack")
@Timeout(600)
class HostileBodyTest {
  private static StreamProcess service;

  @BeforeAll
  static void start() throws Exception {
    service = StreamProcess.start("virtual");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @AfterEach
  void recovers() throws Exception {
    service.awaitIdle();
    assertThat(service.log()).doesNotContain("OutOfMemory").doesNotContain("\tat ");
  }

  private static String head(String method, String path, String type, String framing) {
    String typed = type.isEmpty() ? "" : "Content-Type: " + type + "\r\n";
    return method + " " + path + " HTTP/1.1\r\nHost: a\r\n" + typed + framing + "\r\n\r\n";
  }

  private static Answer post(String path, String type, String body) throws IOException {
    String head = head("POST", path, type, "Content-Length: " + body.length());
    return RawClient.once(service.port(), head + body);
  }

  private static String form(String path, String body) throws IOException {
    Answer answer = post(path, "application/x-www-form-urlencoded", body);
    return answer.status() + (answer.status() == 200 ? " " + answer.body() : "");
  }

  @Test
  void formsMayHaveManyFields() throws IOException {
    StringBuilder fields = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      fields.append(i == 0 ? "" : "&").append(Integer.toString(i, 36)).append('=');
    }
    assertThat(form("/fields", fields.toString())).startsWith("200 ");
    assertThat(form("/fields", "a=1&".repeat(200_000))).isEqualTo("400");
    assertThat(form("/fields", "&".repeat(1_000_000))).isEqualTo("200 2");
    assertThat(form("/fields", "=".repeat(1_000_000))).isEqualTo("200 " + (999_999 + 7));
  }

  /** Where each was looked for to the end of the form, this took longer than the time limit. */
  @Test
  void fieldsMayHaveNoEqualsSign() throws IOException {
    StringBuilder fields = new StringBuilder();
    for (int i = 0; i < 180_000; i++) {
      fields.append('&').append(Integer.toString(i, 36));
    }
    assertThat(form("/fields", fields.toString())).startsWith("200 ");
  }

  /** Two letters each, of which all have the same hash: {@code Aa} and {@code BB}. */
  @Test
  void fieldsMayCollide() throws IOException {
    StringBuilder fields = new StringBuilder();
    for (int i = 0; i < 1 << 14; i++) {
      fields.append(i == 0 ? "" : "&");
      for (int bit = 0; bit < 14; bit++) {
        fields.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      fields.append('=');
    }
    assertThat(form("/fields", fields.toString())).startsWith("200 ");
  }

  @Test
  void bracketsMayBeDeep() throws IOException {
    // OpenAPI gives brackets in brackets no meaning.
    assertThat(form("/filter", "filter" + "[a]".repeat(10_000) + "=1")).isEqualTo("400");
    assertThat(form("/filter", "filter" + "[".repeat(100_000) + "=1")).isEqualTo("400");
    assertThat(form("/filter", "filter[a]=1&".repeat(10_000))).startsWith("200 ");
    StringBuilder many = new StringBuilder("x=1");
    for (int i = 0; i < 50_000; i++) {
      many.append("&filter[").append(i).append("]=1");
    }
    assertThat(form("/filter", many.toString())).startsWith("200 ");
  }

  @ParameterizedTest
  @CsvSource({
    "application/jsonl, '1\n2\n\n3', 200, 3 texts",
    "application/jsonl, '', 200, 0 texts",
    "application/jsonl, '\n\n\n', 200, 0 texts",
    "application/jsonl, '1 2\n', 400,",
    "application/jsonl, '{\n}', 400,",
    "application/json-seq, '\u001e1\n\u001e\"a\"\n', 200, 2 texts",
    "application/json-seq, '\u001e{}\n\u001e12', 400,",
    "application/json-seq, '\u001e\u001e\u001e{}\n', 200, 1 texts",
  })
  void textsAreReadOneByOne(String type, String body, int status, String told) throws IOException {
    Answer answer = post("/texts", type, body);
    assertThat(answer.status()).as(body).isEqualTo(status);
    assertThat(status == 200 ? answer.body() : null).isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/jsonl", "application/json-seq"})
  void endlessTextsAreRefused(String type) throws IOException {
    String head = head("POST", "/texts", type, "Content-Length: 1000000000");
    try (RawClient client = new RawClient(service.port())) {
      client.send(head + "\"");
      byte[] some = "x".repeat(8 << 10).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 10_000 && client.socket().getInputStream().available() == 0; i++) {
        client.send(some);
      }
      assertThat(client.answer().status()).isEqualTo(413);
    }
  }

  /** Lines that have no end yet, and JSON where a stream might have come, are in memory. */
  @ParameterizedTest
  @CsvSource({"/texts, application/jsonl", "/any, application/json", "/any, text/plain"})
  void manyAtOnceFitIntoMemory(String path, String type) throws Exception {
    String head = head("POST", path, type, "Content-Length: 1000000000");
    List<RawClient> clients = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      RawClient client = new RawClient(service.port());
      clients.add(client);
      try {
        client.send(head + "\"" + "x".repeat(900_000));
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

  /** RFC 9110, section 6.4: content of no bytes is none, however it is framed. */
  @ParameterizedTest
  @ValueSource(strings = {"/optional", "/any"})
  void emptyBodiesAreNone(String path) throws IOException {
    for (String type : List.of("", "application/json")) {
      String plain = "POST " + path + " HTTP/1.1\r\nHost: a\r\n";
      String typed = type.isEmpty() ? plain : plain + "Content-Type: " + type + "\r\n";
      assertThat(RawClient.once(service.port(), typed + "\r\n").body()).isEqualTo("none");
      assertThat(RawClient.once(service.port(), typed + "Content-Length: 0\r\n\r\n").body())
          .isEqualTo("none");
      String chunked = typed + "Transfer-Encoding: chunked\r\n\r\n";
      assertThat(RawClient.once(service.port(), chunked + "0\r\n\r\n").body()).isEqualTo("none");
      try (RawClient late = new RawClient(service.port())) {
        late.send(chunked);
        // The head is taken before the end comes, which then is alone.
        late.socket().setSoTimeout(300);
        assertThat(answered(late)).isFalse();
        late.socket().setSoTimeout(120_000);
        assertThat(late.send("0\r\n\r\n").answer().body()).isEqualTo("none");
      }
    }
  }

  private static boolean answered(RawClient client) throws IOException {
    try {
      client.answer();
      return true;
    } catch (java.net.SocketTimeoutException none) {
      return false;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/any, application/json, 12",
    "/any, application/octet-stream, 2 bytes",
    "/any, text/plain;charset=utf-8, 2 characters",
    "/any, application/jsonl, 1 texts",
    "/optional, application/json, 12",
  })
  void chunksMayComeOneByOne(String path, String type, String told) throws IOException {
    try (RawClient client = new RawClient(service.port())) {
      client.send(head("POST", path, type, "Transfer-Encoding: chunked"));
      client.send("1\r\n1\r\n").send("1\r\n2\r\n").send("0\r\n\r\n");
      assertThat(client.answer().body()).isEqualTo(told);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"application/xml", "json", "application/json-patch+json", "*/*", ";", "a/b/c"})
  void otherTypesAreTold(String type) throws IOException {
    Answer answer = post("/any", type, "{}");
    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.header("accept"))
        .isEqualTo("application/json, application/octet-stream, text/plain, application/jsonl");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/optional", "/search"})
  void bodiesWithoutTypeAreBytes(String path) throws IOException {
    String method = path.equals("/search") ? "QUERY" : "POST";
    String request = head(method, path, "", "Content-Length: 2") + "{}";
    assertThat(RawClient.once(service.port(), request).status()).isEqualTo(415);
    String chunked = head(method, path, "", "Transfer-Encoding: chunked");
    try (RawClient client = new RawClient(service.port())) {
      assertThat(client.send(chunked).send("2\r\n{}\r\n0\r\n\r\n").answer().status())
          .isEqualTo(415);
    }
  }

  @Test
  void otherMethodsHaveBodies() throws IOException {
    String json = "application/json";
    String query = head("QUERY", "/search", json, "Content-Length: 7") + "{\"a\":1}";
    assertThat(RawClient.once(service.port(), query).body()).isEqualTo("{\"a\":1}");
    String copy = head("COPY", "/search", json, "Content-Length: 0");
    assertThat(RawClient.once(service.port(), copy).body()).isEqualTo("copied");
    Answer other = RawClient.once(service.port(), head("MOVE", "/search", json, "X: y"));
    assertThat(other.status()).isEqualTo(405);
    assertThat(other.header("allow")).contains("QUERY").contains("COPY");
    assertThat(RawClient.once(service.port(), head("query", "/search", json, "X: y")).status())
        .isEqualTo(405);
    try (FrameClient client = new FrameClient(service.port())) {
      String[] head = ":method QUERY :scheme http :path /search :authority a".split(" ");
      List<String> typed = new ArrayList<>(List.of(head));
      typed.addAll(List.of("content-type", json));
      client.head(1, false, typed.toArray(String[]::new));
      client.frame(FrameClient.DATA, FrameClient.END_STREAM, 1, (byte) '1').flush();
      assertThat(client.outcome(1).status()).isEqualTo(200);
      client.head(3, true, typed.toArray(String[]::new)).flush();
      assertThat(client.outcome(3).status()).isEqualTo(400);
    }
  }
}
