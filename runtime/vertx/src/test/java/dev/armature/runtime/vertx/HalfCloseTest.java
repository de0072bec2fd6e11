package dev.armature.runtime.vertx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client that closes its side still gets the answers to all that it sent. */
@Tag("attack")
@Timeout(300)
class HalfCloseTest {
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

  @ParameterizedTest
  @ValueSource(strings = {"/echo", "/loop/echo"})
  void answersEverythingThatWasSent(String path) throws IOException {
    for (int round = 0; round < 20; round++) {
      try (RawClient client = new RawClient(server.port())) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 20; i++) {
          all.append(post(path, "number " + i));
        }
        client.send(all.toString());
        client.socket().shutdownOutput();
        for (int i = 0; i < 20; i++) {
          assertThat(client.answer().body()).isEqualTo("number " + i);
        }
        assertThat(client.ended()).isTrue();
      }
    }
  }

  /** More than the server reads at once. */
  @Test
  void answersLongPipelines() throws Exception {
    try (RawClient client = new RawClient(server.port())) {
      String body = "x".repeat(10_000);
      Thread sender =
          new Thread(
              () -> {
                try {
                  for (int i = 0; i < 200; i++) {
                    client.send(post("/echo", body));
                  }
                  client.socket().shutdownOutput();
                } catch (IOException e) {
                  throw new IllegalStateException(e);
                }
              });
      sender.start();
      for (int i = 0; i < 200; i++) {
        assertThat(client.answer().body()).isEqualTo(body);
      }
      assertThat(client.ended()).isTrue();
      sender.join();
    }
  }

  @Test
  void saysThatTheLastAnswerIsTheLast() throws IOException {
    try (RawClient client = new RawClient(server.port())) {
      client.send(get("/hang"));
      client.socket().shutdownOutput();
      service.released.countDown();
      RawClient.Answer answer = client.answer();
      assertThat(answer.body()).isEqualTo("released");
      assertThat(client.ended()).isTrue();
    }
  }

  @Test
  void answersWhatComesAfterASlowOne() throws Exception {
    try (RawClient client = new RawClient(server.port())) {
      client.send(get("/hang") + get("/hello") + post("/echo", "last"));
      client.socket().shutdownOutput();
      assertThat(service.entered.await(120, TimeUnit.SECONDS)).isTrue();
      Thread.sleep(1_500);
      service.released.countDown();
      RawClient.Answer answer = client.answer();
      while (answer.status() == 100) {
        answer = client.answer();
      }
      assertThat(answer.body()).isEqualTo("released");
      assertThat(client.answer().body()).isEqualTo("hello");
      assertThat(client.answer().body()).isEqualTo("last");
      assertThat(client.ended()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nxx",
        "POST /loop/echo HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nxx",
        "POST /count HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\nxx",
        "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nxx",
        "GET /hello HTTP/1.1\r\nHo",
      })
  void answersBeforeWhatBrokeOff(String broken) throws IOException {
    try (RawClient client = new RawClient(server.port())) {
      client.send(post("/echo", "whole") + get("/hello") + broken);
      client.socket().shutdownOutput();
      assertThat(client.answer().body()).isEqualTo("whole");
      assertThat(client.answer().body()).isEqualTo("hello");
      assertThat(client.answer().status()).isEqualTo(400);
      assertThat(client.ended()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\r\n"})
  void closesWhenNothingIsLeft(String rest) throws IOException {
    try (RawClient client = new RawClient(server.port())) {
      assertThat(client.send(get("/hello") + rest).answer().body()).isEqualTo("hello");
      client.socket().shutdownOutput();
      assertThat(client.ended()).isTrue();
    }
    try (RawClient client = new RawClient(server.port())) {
      client.socket().shutdownOutput();
      assertThat(client.ended()).isTrue();
    }
  }

  private static String get(String path) {
    return "GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n";
  }

  private static String post(String path, String body) {
    return "POST %s HTTP/1.1\r\nHost: a\r\nContent-Length: %d\r\n\r\n%s"
        .formatted(path, body.length(), body);
  }
}
