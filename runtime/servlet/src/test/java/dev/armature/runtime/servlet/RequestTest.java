package dev.armature.runtime.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.server.Budget;
import dev.armature.runtime.server.Budgets;
import dev.armature.runtime.server.Share;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Requests and answers that are in memory, through a container. */
@Timeout(120)
abstract class RequestTest {
  private final TestService service = new TestService();
  private TestServer server;

  abstract TestServer serve(RouterServlet servlet);

  /** Whether the container asks for bodies before it asks the servlet. */
  boolean continuesAtOnce() {
    return false;
  }

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
  void answers(Version version) throws Exception {
    HttpRequest request = server.request("/hello").build();
    HttpResponse<String> answer = TestServer.client(version).send(request, BodyHandlers.ofString());
    assertThat(answer.version()).isEqualTo(version);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("hello");
    assertThat(header(answer, "content-type"))
        .isEqualToIgnoringWhitespace("text/plain; charset=utf-8");
    assertThat(header(answer, "content-length")).isEqualTo("5");
    assertThat(header(answer, "x-correlation-id")).isNotEmpty();
  }

  @Test
  void routesAsTheRouterDoes() {
    assertThat(server.get("/nothing").statusCode()).isEqualTo(404);
    assertThat(header(server.get("/nothing"), "content-type"))
        .isEqualTo("application/problem+json");
    HttpResponse<String> wrong =
        server.send(server.request("/hello").method("PUT", BodyPublishers.ofString("x")));
    assertThat(wrong.statusCode()).isEqualTo(405);
    assertThat(header(wrong, "allow")).isEqualTo("GET, HEAD, OPTIONS");
    HttpResponse<String> options =
        server.send(server.request("/hello").method("OPTIONS", BodyPublishers.noBody()));
    assertThat(options.statusCode()).isEqualTo(204);
    assertThat(header(options, "allow")).isEqualTo("GET, HEAD, OPTIONS");
    assertThat(server.get("/pets/a%20b%C3%A4;c=d").body()).isEqualTo("a b\u00e4;c=d");
    assertThat(
            server
                .send(server.request("/head?a=%20&a").header("X-Many", "1").header("X-Many", "2"))
                .body())
        .isEqualTo("a=%20&a [1, 2]");
  }

  @Test
  void headAndEmptyAnswersHaveNoBody() {
    HttpResponse<String> head =
        server.send(server.request("/hello").method("HEAD", BodyPublishers.noBody()));
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(header(head, "content-length")).isEqualTo("5");
    assertThat(head.body()).isEmpty();
    HttpResponse<String> stream =
        server.send(
            server.request("/events?count=1&size=1").method("HEAD", BodyPublishers.noBody()));
    assertThat(stream.statusCode()).isEqualTo(200);
    assertThat(header(stream, "content-type")).isEqualTo("text/event-stream");
    assertThat(stream.headers().firstValue("content-length")).isEmpty();
    HttpResponse<String> empty = server.send(server.request("/empty").DELETE());
    assertThat(empty.statusCode()).isEqualTo(204);
    assertThat(empty.headers().firstValue("content-length")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Version.class,
      names = {"HTTP_1_1", "HTTP_2"})
  void takesBodiesOfEverySize(Version version) throws Exception {
    HttpClient client = server.upgraded(version);
    for (int size : new int[] {0, 1, 1000, 65_536, 65_537, TestService.LIMIT}) {
      byte[] body = "x".repeat(size).getBytes();
      for (String path : new String[] {"/echo", "/loop/echo"}) {
        for (BodyPublisher sent : new BodyPublisher[] {known(body), unknown(body)}) {
          HttpRequest request = server.request(path).POST(sent).build();
          assertThat(client.send(request, BodyHandlers.ofByteArray()).body())
              .as(path + " " + size)
              .isEqualTo(body);
        }
      }
    }
  }

  @Test
  void sendsAnswersOfEverySize() {
    for (int size : new int[] {32_767, 32_768, 32_769, 3_000_000}) {
      assertThat(server.get("/long?size=" + size).body()).hasSize(size);
    }
  }

  /** Again and again: a connection that is closed too early takes the answer with it, at times. */
  @RepeatedTest(10)
  void refusesBodiesThatAreTooLarge() {
    byte[] large = new byte[TestService.LIMIT + 1];
    for (String path : new String[] {"/echo", "/loop/echo"}) {
      for (BodyPublisher sent : new BodyPublisher[] {known(large), unknown(large)}) {
        HttpResponse<String> answer = server.send(server.request(path).POST(sent));
        assertThat(answer.statusCode()).as(path).isEqualTo(413);
        assertThat(answer.body()).contains("The body is longer than 200000 bytes.");
        assertThat(answer.headers().allValues("x-correlation-id")).hasSize(1);
      }
    }
  }

  @Test
  void asksForBodiesOnlyWhenTheyMayComeIn() throws Exception {
    String head = "POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: ";
    try (RawConnection client = new RawConnection(server.port())) {
      assertThat(client.send(head + "5\r\n\r\n").until("\r\n\r\n")).startsWith("HTTP/1.1 100");
      assertThat(client.send("hello").until("hello")).startsWith("HTTP/1.1 200");
    }
    try (RawConnection client = new RawConnection(server.port())) {
      String before = continuesAtOnce() ? "HTTP/1.1 100 \r\n\r\n" : "";
      assertThat(client.send(head + "999999\r\n\r\n").all()).startsWith(before + "HTTP/1.1 413");
    }
  }

  @Test
  void refusesWhatItDoesNotUnderstand() {
    HttpResponse<String> type = server.send(json("{}").setHeader("Content-Type", "text/plain"));
    assertThat(type.statusCode()).isEqualTo(415);
    assertThat(header(type, "accept")).isEqualTo("application/json");
    HttpResponse<String> syntax = server.send(json("{\"a\":"));
    assertThat(syntax.statusCode()).isEqualTo(400);
    assertThat(syntax.body()).contains("\"errors\":[").contains("\"in\":\"body\"");
    assertThat(server.send(json("{\"a\":1}")).body()).isEqualTo("{\"a\":1}");
  }

  @Test
  void aRefusedBodyDoesNotSpoilTheNextRequest() throws Exception {
    String refused = "POST /user/any HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n{}";
    try (RawConnection client = new RawConnection(server.port())) {
      for (int i = 0; i < 20; i++) {
        assertThat(client.send(refused).until("\r\n\r\n")).startsWith("HTTP/1.1 405");
        client.until("}");
        Thread.sleep(i % 2 * 20);
        client.send("GET /hello HTTP/1.1\r\nHost: a\r\n\r\n");
        assertThat(client.until("hello")).startsWith("HTTP/1.1 200");
      }
    }
  }

  @Test
  void aBodyThatBreaksOffIsNoBody() throws Exception {
    try (RawConnection client = new RawConnection(server.port())) {
      client.send(
          "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\nx");
      // Tomcat sends nothing any more.
      assertThat(client.send("\r\n").all()).matches("(?s)|HTTP/1.1 400 .*incomplete_body.*");
    }
  }

  @Test
  void answersAtTheDeadlineAndInterrupts() throws Exception {
    HttpResponse<String> answer = server.get("/slow");
    assertThat(answer.statusCode()).isEqualTo(504);
    assertThat(service.left.await(60, TimeUnit.SECONDS)).isTrue();
    assertThat(service.interrupted).hasValue(1);
    assertThat(server.get("/hello").body()).isEqualTo("hello");
  }

  @Test
  void hidesWhatFailed() {
    HttpResponse<String> answer = server.get("/fail");
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).doesNotContain("secret").doesNotContain("Exception");
  }

  @Test
  void leavesTheContainersThreadsAlone() {
    assertThat(server.get("/where").body()).doesNotContain("qtp");
  }

  @Test
  void boundsTheMemoryForBodies() {
    Budgets small = Budgets.ofThisJvm().with(Budget.BODY_BYTES, new Share(50_000, 50_000));
    RouterServlet servlet =
        RouterServlet.of(new TestService().router()).budgets(small).withoutVirtualThreads().build();
    try (TestServer narrow = serve(servlet)) {
      for (int i = 0; i < 3; i++) {
        assertThat(post(narrow, 40_000).statusCode()).isEqualTo(200);
        assertThat(post(narrow, 60_000).statusCode()).isEqualTo(503);
      }
    }
  }

  private static HttpResponse<String> post(TestServer to, int size) {
    return to.send(to.request("/echo").POST(known(new byte[size])));
  }

  private HttpRequest.Builder json(String text) {
    return server
        .request("/json")
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(text));
  }

  private static BodyPublisher known(byte[] body) {
    return BodyPublishers.ofByteArray(body);
  }

  private static BodyPublisher unknown(byte[] body) {
    return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
