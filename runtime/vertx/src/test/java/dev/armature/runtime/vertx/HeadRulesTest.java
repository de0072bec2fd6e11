package dev.armature.runtime.vertx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.vertx.RawClient.Answer;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Heads of HTTP/1.1 that break RFC 9112, and those that only look as if. */
@Tag("attack")
@Timeout(300)
class HeadRulesTest {
  private final TestService service = new TestService();
  private VertxServer server;

  @BeforeEach
  void start() {
    server = service.builder().start();
  }

  @AfterEach
  void stop() {
    service.released.countDown();
    server.close();
  }

  /** RFC 9112, section 3.2. */
  @ParameterizedTest
  @CsvSource({
    "'X: y', 400",
    "'Host: a\r\nHost: a', 400",
    "'Host: a\r\nhOST: b', 400",
    "'Host: a b', 400",
    "'Host: a/b', 400",
    "'Host: u@a', 400",
    "'Host: a:b', 400",
    "'Host: a:80:90', 400",
    "'Host: [::1', 400",
    "'Host: [::1]x', 400",
    "'Host: []', 400",
    "'Host: a%4', 400",
    "'Host: a,b c', 400",
    "'Host: \u00e4', 400",
    "'Host: a', 200",
    "'Host:', 200",
    "'Host: example.com:8080', 200",
    "'Host: example.com:', 200",
    "'Host: 127.0.0.1:80', 200",
    "'Host: [::1]:80', 200",
    "'Host: [fe80::1]', 200",
    "'Host: a_b.%C3%A4', 200",
  })
  void wantsOneHost(String headers, int status) throws IOException {
    expect("GET /hello HTTP/1.1", headers, status);
  }

  @Test
  void clientsOfOldNeedNoHost() throws IOException {
    expect("GET /hello HTTP/1.0", "X: y", 200);
    expect("GET /hello HTTP/1.0", "Host: a\r\nHost: b", 400);
  }

  /** RFC 9110, section 2.5: a later minor version is served as the last that is known. */
  @ParameterizedTest
  @CsvSource({
    "HTTP/1.0, 200",
    "HTTP/1.2, 200",
    "HTTP/1.9, 200",
    "HTTP/0.9, 505",
    "HTTP/2.0, 505",
    "HTTP/3.0, 505",
    "HTTP/9.9, 505",
    "HTTP/1.10, 400",
    "HTTP/11.1, 400",
    "HTTP/1, 400",
    "HTTP/x.y, 400",
    "HTTPS/1.1, 400",
    "ICAP/1.1, 400",
  })
  void knowsItsVersion(String version, int status) throws IOException {
    expect("GET /hello " + version, "Host: a", status);
  }

  /** RFC 9112, sections 6.1 and 6.3. */
  @ParameterizedTest
  @CsvSource({
    "'Transfer-Encoding: gzip, chunked', 501",
    "'Transfer-Encoding: gzip\r\nTransfer-Encoding: chunked', 501",
    "'Transfer-Encoding: identity, chunked', 501",
    "'Transfer-Encoding: chunked, chunked', 400",
    "'Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked', 400",
    "'Transfer-Encoding: gzip', 400",
    "'Transfer-Encoding: identity', 400",
    "'Transfer-Encoding: xchunked', 400",
    "'Transfer-Encoding: chunked, gzip', 400",
    "'Transfer-Encoding: \u000bchunked', 400",
    "'Transfer-Encoding : chunked', 400",
    "'Transfer-Encoding: \"chunked\"', 400",
    "'Transfer-Encoding:', 400",
    "'Transfer-Encoding: chunked\r\nContent-Length: 5', 400",
    "'Content-Length: 5\r\nTransfer-Encoding: chunked', 400",
    "'Content-Length: +5', 400",
    "'Content-Length: 5, 5', 400",
    "'Content-Length: 5\r\nContent-Length: 5', 400",
    "'Content-Length: 0x5', 400",
    "'Content-Length: 5 5', 400",
    "'Content-Length: -0', 400",
    "'Content-Length:', 400",
    "'Content-Length: 5_0', 400",
    "'Content-Length: \u0665', 400",
    "'Transfer-Encoding: Chunked', 200",
    "'Transfer-Encoding:  chunked ', 200",
  })
  void knowsOneFraming(String headers, int status) throws IOException {
    expect("POST /echo HTTP/1.1", "Host: a\r\n" + headers, status);
  }

  @Test
  void clientsOfOldKnowNoTransferCodings() throws IOException {
    expect("POST /echo HTTP/1.0", "Transfer-Encoding: chunked", 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ": x",
        " : x",
        "X y: z",
        "X : y",
        "X",
        "X: a\u0000b",
        "X: a\rb",
        "X\u0000: a",
        "X\t: a",
        "(X): a",
        "X\u00e4: a"
      })
  void answersMalformedHeaders(String header) throws IOException {
    expect("GET /hello HTTP/1.1", "Host: a\r\n" + header, 400);
    expect("GET /hello HTTP/1.1", header + "\r\nHost: a", 400);
  }

  /** RFC 9112, section 5.2: a line that continues the one before is joined with it by a space. */
  @Test
  void joinsFoldedLines() throws IOException {
    expect("GET /hello HTTP/1.1", "Host: a\r\nX: a\r\n b", 200);
    expect("GET /hello HTTP/1.1", "Host: a\r\n b", 400);
    expect("POST /echo HTTP/1.1", "Host: a\r\nTransfer-Encoding:\r\n chunked", 200);
    expect("POST /echo HTTP/1.1", "Host: a\r\nTransfer-Encoding: gzip,\r\n chunked", 501);
  }

  @ParameterizedTest
  @CsvSource({
    "CONNECT a:80, 501",
    "CONNECT /hello, 501",
    "TRACE /hello, 405",
    "GET *, 404",
    "OPTIONS *, 204",
    "GET http://a/hello, 200",
    "GET http://a:80/hello, 200",
    "GET hello, 400",
    "GET ftp://a/hello, 400",
  })
  void answersEveryFormOfTarget(String line, int status) throws IOException {
    expect(line + " HTTP/1.1", "Host: a", status);
  }

  /** RFC 9110, section 7.8, and RFC 9113, which has no h2c any more. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__",
        "Upgrade: h2c",
        "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
            + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
        "Connection: Upgrade\r\nUpgrade: TLS/1.0",
      })
  void ignoresUpgrades(String headers) throws IOException {
    try (RawClient client = new RawClient(server.port())) {
      String request = "GET /hello HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n\r\n";
      for (int i = 0; i < 3; i++) {
        Answer answer = client.send(request).answer();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("hello");
        assertThat(answer.header("upgrade")).isEmpty();
      }
    }
  }

  /** RFC 9110, section 10.1.1. */
  @ParameterizedTest
  @CsvSource({
    "HTTP/1.1, 'Expect: 200-ok', 417",
    "HTTP/1.1, 'Expect:', 417",
    "HTTP/1.1, 'Expect: 100-continue, x', 417",
    "HTTP/1.1, 'Expect: 100-continue\r\nExpect: x', 417",
    "HTTP/1.0, 'Expect: 200-ok', 200",
    "HTTP/1.0, 'Expect: 100-continue', 200",
    "HTTP/1.1, 'Expect: 100-Continue', 100",
  })
  void knowsOneExpectation(String version, String headers, int status) throws IOException {
    String request =
        "POST /echo " + version + "\r\nHost: a\r\n" + headers + "\r\nContent-Length: 1\r\n\r\n";
    // Who sends the body at once is not asked for it.
    String body = status == 100 ? "" : "x";
    assertThat(RawClient.once(server.port(), request + body).status()).isEqualTo(status);
  }

  /** RFC 9110, section 8.4.1. */
  @ParameterizedTest
  @ValueSource(strings = {"br", "gzip, br", "x", "deflate"})
  void refusesUnknownContentCodings(String coding) throws IOException {
    expect(
        "POST /echo HTTP/1.1", "Host: a\r\nContent-Length: 1\r\nContent-Encoding: " + coding, 415);
  }

  /** Whatever comes after a request that was refused is not run. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /hello HTTP/1.1\r\n\r\n",
        "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
        "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
        "POST /echo HTTP/1.1\r\nHost: a\r\nExpect: x\r\nContent-Length: 0\r\n\r\n",
        "CONNECT a:80 HTTP/1.1\r\nHost: a\r\n\r\n",
      })
  void endsTheConnectionThen(String refused) throws Exception {
    try (RawClient client = new RawClient(server.port())) {
      client.send(refused + "GET /hang HTTP/1.1\r\nHost: a\r\n\r\n");
      Answer answer = client.answer();
      assertThat(answer.status()).isBetween(400, 501);
      assertThat(answer.header("connection")).isEqualToIgnoringCase("close");
      assertThat(client.ended()).isTrue();
      assertThat(service.entered.getCount()).isEqualTo(1);
    }
  }

  private void expect(String line, String headers, int status) throws IOException {
    try (RawClient client = new RawClient(server.port())) {
      client.send(line + "\r\n" + headers + "\r\n\r\n");
      if (status == 200 && line.startsWith("POST")) {
        client.send("0\r\n\r\n");
      }
      Answer answer = client.answer();
      assertThat(answer.status()).as(line + " " + headers).isEqualTo(status);
      if (status >= 400) {
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
      }
    }
  }
}
