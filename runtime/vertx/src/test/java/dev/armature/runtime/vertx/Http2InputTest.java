package dev.armature.runtime.vertx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.vertx.FrameClient.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every stream of HTTP/2 is answered or reset, whatever its head; none fills the log. */
@Tag("attack")
@Timeout(300)
class Http2InputTest {
  private final TestService service = new TestService();
  private final PrintStream usual = System.err;
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private VertxServer server;

  @BeforeEach
  void start() {
    server = service.builder().start();
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void stop() {
    System.setErr(usual);
    service.released.countDown();
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    ":method GET :scheme http :path /hello :authority a, 200",
    ":method GET :scheme http :path /hello host a, 200",
    ":method GET :scheme http :path http://a/hello :authority a, 200",
    ":method CONNECT :authority a:1, 501",
    ":method GET :scheme http :path /hello, 400",
    ":method GET :scheme http :path hello :authority a, 400",
    ":method GET :scheme http :path * :authority a, 404",
    ":method OPTIONS :scheme http :path * :authority a, 204",
    ":method TRACE :scheme http :path /hello :authority a, 405",
    ":method BREW :scheme http :path /hello :authority a, 405",
    ":method GET :scheme http :path /hel%00lo :authority a, 400",
    ":method POST :scheme http :path /echo :authority a expect 200-ok, 417",
    ":method POST :scheme http :path /echo :authority a content-length 99999999, 413",
    ":method POST :scheme http :path /echo :authority a content-encoding br, 415",
  })
  void answers(String headers, int status) throws IOException {
    assertThat(outcome(headers, !headers.startsWith(":method POST"))).isEqualTo(status(status));
  }

  @ParameterizedTest
  @CsvSource({
    ":method GET :scheme http :authority a",
    ":method GET :path /hello :authority a",
    ":scheme http :path /hello :authority a",
    ":method GET :scheme http :path /hello :authority a :path /other",
    ":method GET :scheme http :path /hello :authority a :strange x",
    ":method GET :scheme http :path /hello :authority a :status 200",
    ":method GET :scheme http :path /hello x y :authority a",
    ":method GET :scheme http :path /hello :authority a@b:c",
    ":method GET :scheme http :path /hello :authority a host b",
    ":method CONNECT :scheme http :path /hello :authority a:1",
    ":method CONNECT",
    ":method GET :scheme http :path /hello :authority a connection close",
    ":method GET :scheme http :path /hello :authority a transfer-encoding chunked",
    ":method GET :scheme http :path /hello :authority a upgrade h2c",
    ":method GET :scheme http :path /hello :authority a te gzip",
    ":method GET :scheme http :path /hello :authority a Upper x",
    ":method GET :scheme http :path /hello :authority a x a\u0000b",
    ":method POST :scheme http :path /echo :authority a content-length -1",
    ":method POST :scheme http :path /echo :authority a content-length +5",
    ":method POST :scheme http :path /echo :authority a content-length abc",
    ":method POST :scheme http :path /echo :authority a content-length 99999999999999999999",
    ":method POST :scheme http :path /echo :authority a content-length 1 content-length 2",
  })
  void resets(String headers) throws IOException {
    assertThat(outcome(headers, true).reset()).isEqualTo(FrameClient.PROTOCOL_ERROR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {":path,", ",x", "x\u0000,x", "x y,x", "x\n,x", "x:,x", "x,a\rb", "x,a\nb"})
  void resetsMalformedNamesAndValues(String header) throws IOException {
    int comma = header.indexOf(',');
    String name = header.substring(0, comma);
    String path = name.equals(":path") ? "" : "/hello";
    try (FrameClient client = new FrameClient(server.port())) {
      client.head(
          1,
          true,
          ":method",
          "GET",
          ":scheme",
          "http",
          ":path",
          path,
          ":authority",
          "a",
          name.equals(":path") ? "x" : name,
          header.substring(comma + 1));
      assertThat(client.flush().outcome(1).reset()).isEqualTo(FrameClient.PROTOCOL_ERROR);
      assertThat(client.get(3, "/hello").flush().outcome(3)).isEqualTo(status(200));
    }
  }

  @ParameterizedTest
  @CsvSource({"3, ab", "3, abcd", "0, a"})
  void resetsBodiesThatAreNotAsLongAsTheySay(int length, String body) throws IOException {
    try (FrameClient client = new FrameClient(server.port())) {
      client.head(
          1,
          false,
          (":method POST :scheme http :path /echo :authority a content-length " + length)
              .split(" "));
      client.frame(
          FrameClient.DATA, FrameClient.END_STREAM, 1, body.getBytes(StandardCharsets.US_ASCII));
      assertThat(client.flush().outcome(1).reset()).isEqualTo(FrameClient.PROTOCOL_ERROR);
      assertThat(client.get(3, "/hello").flush().outcome(3)).isEqualTo(status(200));
    }
  }

  @Test
  void limitsTheSizeOfHeads() throws IOException {
    try (FrameClient client = new FrameClient(server.port())) {
      client.get(1, "/hello?q=" + "x".repeat(9_000)).flush();
      assertThat(client.outcome(1)).isEqualTo(status(414));
      String head = ":method GET :scheme http :path /hello :authority a x " + "y".repeat(16_000);
      client.head(3, true, (head + " z " + "y".repeat(300)).split(" ")).flush();
      assertThat(client.outcome(3)).isEqualTo(status(431));
      assertThat(client.get(5, "/hello").flush().outcome(5)).isEqualTo(status(200));
    }
  }

  /** Twenty frames of 25 bytes were 108 KB of stack traces. */
  @Test
  void fillsNoLogs() throws IOException {
    try (FrameClient client = new FrameClient(server.port())) {
      for (int i = 0; i < 20; i++) {
        client.head(2 * i + 1, i % 2 == 0, ":method", "CONNECT", ":authority", "a:1");
      }
      client.flush();
      for (int i = 0; i < 20; i++) {
        assertThat(client.outcome(2 * i + 1)).isEqualTo(status(501));
      }
    }
    assertThat(log.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  /** An error that is no exception is answered like one, and logged once. */
  @Test
  void answersErrors() throws IOException {
    try (FrameClient client = new FrameClient(server.port())) {
      assertThat(client.get(1, "/loop/error").flush().outcome(1)).isEqualTo(status(500));
    }
    assertThat(log.toString(StandardCharsets.UTF_8)).containsOnlyOnce("AssertionError: an error");
  }

  private Outcome outcome(String headers, boolean end) throws IOException {
    try (FrameClient client = new FrameClient(server.port())) {
      client.head(1, end, headers.split(" ")).flush();
      Outcome outcome = client.outcome(1);
      assertThat(client.get(3, "/hello").flush().outcome(3)).isEqualTo(status(200));
      return outcome;
    }
  }

  private static Outcome status(int status) {
    return new Outcome(status, -1, -1);
  }
}
