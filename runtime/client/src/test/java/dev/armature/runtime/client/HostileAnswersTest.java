package dev.armature.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.armature.runtime.client.TransportException.Kind;
import dev.armature.runtime.client.TransportException.Phase;
import dev.armature.runtime.http.client.AsyncCalls;
import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.Headers;
import dev.armature.runtime.http.message.Request;
import dev.armature.runtime.http.message.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class HostileAnswersTest {
  private static final String OK = "HTTP/1.1 200 OK\r\n";
  private static final String JSON = OK + "Content-Type: application/json\r\n";

  static Request get(String target) {
    return new Request("GET", target, Headers.of(), Body.none());
  }

  /** Patient but where the limit is what a test waits for, as machines may be busy. */
  private static HttpTransport transport(String url, Kind expected) {
    Duration timeout = Duration.ofMillis(expected == Kind.TIMEOUT ? 1500 : 30_000);
    return HttpTransport.to(url).timeout(timeout).build();
  }

  private static HttpTransport transport(String url) {
    return transport(url, Kind.OTHER);
  }

  /** Calls, reads the body, and tells the exception that this ends in; nothing must stay open. */
  private static TransportException failing(Kind expected, HostileServer.Script script)
      throws IOException {
    try (HostileServer server = HostileServer.answering(script);
        HttpTransport transport = transport(server.url(), expected)) {
      TransportException failure =
          catchThrowableOfType(
              TransportException.class,
              () -> transport.send(get("/secret?key=secret")).body().bytes(1 << 20));
      assertThat(failure).isNotNull();
      assertThat(failure.getMessage()).doesNotContain("secret");
      assertThat(failure.origin()).isEqualTo(server.url());
      // JDK 17 keeps connections with malformed heads until the process ends; later ones are shut.
      assertThat(server.leaked())
          .isEqualTo(
              failure.phase() == Phase.HEAD && !JdkMethods.canShutDown() && malformed(failure)
                  ? 1
                  : 0);
      return failure;
    }
  }

  private static boolean malformed(TransportException failure) {
    return failure.kind() == Kind.PROTOCOL || failure.kind() == Kind.OTHER;
  }

  private static void ends(Phase phase, Kind kind, HostileServer.Script script) throws IOException {
    TransportException failure = failing(kind, script);
    assertThat(failure)
        .extracting(each -> each.phase() + " " + each.kind(), TransportException::sent)
        .containsExactly(phase + " " + kind, true);
  }

  @Test
  void silence() throws IOException {
    ends(Phase.HEAD, Kind.TIMEOUT, HostileServer.Peer::hang);
  }

  @Test
  void aHeadThatDrips() throws IOException {
    ends(
        Phase.HEAD,
        Kind.TIMEOUT,
        peer -> {
          peer.send(OK);
          peer.forever("X-A: b\r\n", 50);
        });
  }

  @Test
  void aHeadWithoutEnd() throws IOException {
    TransportException failure =
        failing(
            Kind.PROTOCOL,
            peer -> {
              peer.send(OK);
              peer.forever("X-A: " + "b".repeat(8000) + "\r\n", 0);
            });
    assertThat(failure.phase()).isEqualTo(Phase.HEAD);
    assertThat(failure.kind()).isIn(Kind.PROTOCOL, Kind.CLOSED, Kind.TIMEOUT);
  }

  @Test
  void aHeadThatIsTooLarge() throws IOException {
    ends(
        Phase.HEAD,
        Kind.TOO_LARGE,
        peer -> {
          peer.send(OK + "Content-Length: 2\r\nX-A: " + "b".repeat(70_000) + "\r\n\r\n{}");
          peer.hang();
        });
  }

  @Test
  void interimAnswersWithoutEnd() throws IOException {
    TransportException failure =
        failing(
            Kind.PROTOCOL,
            peer -> peer.forever("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n", 1));
    assertThat(failure.phase()).isEqualTo(Phase.HEAD);
  }

  @Test
  void noHttp() throws IOException {
    ends(
        Phase.HEAD,
        Kind.PROTOCOL,
        peer -> {
          peer.send("220 mail.example ESMTP\r\n\r\n");
          peer.hang();
        });
  }

  @Test
  void aCloseBeforeTheHead() throws IOException {
    ends(Phase.HEAD, Kind.CLOSED, peer -> peer.socket().close());
  }

  @Test
  void aResetBeforeTheHead() throws IOException {
    ends(Phase.HEAD, Kind.CLOSED, HostileServer.Peer::reset);
  }

  @Test
  void aTruncatedBody() throws IOException {
    ends(
        Phase.BODY,
        Kind.CLOSED,
        peer -> {
          peer.send(JSON + "Content-Length: 1000\r\n\r\n{\"a\":");
          peer.socket().close();
        });
  }

  @Test
  void aTruncatedChunkedBody() throws IOException {
    ends(
        Phase.BODY,
        Kind.CLOSED,
        peer -> {
          peer.send(JSON + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"a\":");
          peer.socket().close();
        });
  }

  @Test
  void aResetInALongBody() throws IOException {
    ends(
        Phase.BODY,
        Kind.CLOSED,
        peer -> {
          peer.send(OK + "Content-Length: 1000000\r\n\r\n" + "x".repeat(200_000));
          Thread.sleep(100);
          peer.reset();
        });
  }

  @Test
  void chunksThatAreNone() throws IOException {
    ends(
        Phase.BODY,
        Kind.PROTOCOL,
        peer -> {
          peer.send(JSON + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n");
          peer.hang();
        });
  }

  @Test
  void aBodyThatDrips() throws IOException {
    ends(
        Phase.BODY,
        Kind.TIMEOUT,
        peer -> {
          peer.send(JSON + "Content-Length: 1000\r\n\r\n");
          peer.forever(" ", 20);
        });
  }

  @Test
  void aLongBodyThatDrips() throws IOException {
    ends(
        Phase.BODY,
        Kind.TIMEOUT,
        peer -> {
          peer.send(OK + "Content-Length: 1000000\r\n\r\n");
          peer.forever("x", 20);
        });
  }

  @Test
  void aBodyThatSaysItIsTooLarge() throws IOException {
    ends(
        Phase.BODY,
        Kind.TOO_LARGE,
        peer -> {
          peer.send(JSON + "Content-Length: 2000000\r\n\r\n{");
          peer.hang();
        });
  }

  @Test
  void aBodyThatTurnsOutTooLarge() throws IOException {
    ends(
        Phase.BODY,
        Kind.TOO_LARGE,
        peer -> {
          peer.send(JSON + "Transfer-Encoding: chunked\r\n\r\n");
          peer.forever("1000\r\n" + "x".repeat(4096) + "\r\n", 0);
        });
  }

  @Test
  void aGzipBomb() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bomb)) {
      for (int i = 0; i < 1000; i++) {
        out.write(new byte[100_000]);
      }
    }
    ends(
        Phase.BODY,
        Kind.TOO_LARGE,
        peer -> {
          peer.send(JSON + "Content-Encoding: gzip\r\nContent-Length: " + bomb.size() + "\r\n\r\n");
          peer.send(bomb.toByteArray());
          peer.hang();
        });
  }

  @Test
  void gzipThatIsNone() throws IOException {
    HostileServer.Script script =
        peer -> {
          peer.send(
              JSON + "Content-Encoding: gzip\r\nContent-Length: 18\r\n\r\n{\"a\": 1, \"b\": 2222}");
          peer.socket().close();
        };
    ends(Phase.BODY, Kind.PROTOCOL, script);
  }

  @Test
  void gzipThatBreaksOff() throws IOException {
    ends(
        Phase.BODY,
        Kind.CLOSED,
        peer -> {
          peer.send(JSON + "Content-Encoding: gzip\r\nContent-Length: 4\r\n\r\n");
          peer.send(new byte[] {0x1f, (byte) 0x8b, 8, 0});
          peer.socket().close();
        });
  }

  @Test
  void nobodyThere() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    try (HttpTransport transport = transport("http://127.0.0.1:" + port)) {
      TransportException failure =
          catchThrowableOfType(TransportException.class, () -> transport.send(get("/")));
      assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE);
      assertThat(failure.phase()).isEqualTo(Phase.CONNECT);
      assertThat(failure.sent()).isFalse();
    }
  }

  @Test
  void noSuchHost() {
    try (HttpTransport transport = transport("http://armature.invalid")) {
      TransportException failure =
          catchThrowableOfType(TransportException.class, () -> transport.send(get("/")));
      assertThat(failure.kind()).isEqualTo(Kind.UNKNOWN_HOST);
      assertThat(failure.sent()).isFalse();
    }
  }

  @Test
  void anAnswerThatNobodyReadsIsLetGoByTheDeadline() throws IOException {
    try (HostileServer server =
            HostileServer.answering(
                peer -> {
                  peer.send(OK + "Content-Length: 1000000\r\n\r\n" + "x".repeat(100_000));
                  peer.hang();
                });
        HttpTransport transport = transport(server.url(), Kind.TIMEOUT)) {
      assertThat(transport.send(get("/")).status()).isEqualTo(200);
      assertThat(server.leaked()).isZero();
    }
  }

  @Test
  void closingAStreamFreesItsConnection() throws IOException {
    try (HostileServer server =
            HostileServer.answering(
                peer -> {
                  peer.send(OK + "Content-Type: text/event-stream\r\n\r\n");
                  peer.forever("data: 1\n\n", 5);
                });
        HttpTransport transport =
            HttpTransport.to(server.url()).timeout(Duration.ofSeconds(50)).build()) {
      try (InputStream in = transport.send(get("/")).body().stream(Long.MAX_VALUE)) {
        assertThat(in.readNBytes(9)).hasSize(9);
      }
      assertThat(server.leaked()).isZero();
    }
  }

  @Test
  void eventsMayTakeLongerThanTheTimeoutButNotBeIdle() throws IOException {
    try (HostileServer server =
            HostileServer.answering(
                peer -> {
                  peer.send(OK + "Content-Type: text/event-stream\r\n\r\n");
                  for (int i = 0; i < 10; i++) {
                    peer.send("data: 1\n\n");
                    Thread.sleep(250);
                  }
                  peer.hang();
                });
        HttpTransport transport =
            HttpTransport.to(server.url())
                .timeout(Duration.ofMillis(2000))
                .idleTimeout(Duration.ofMillis(3000))
                .build()) {
      InputStream in = transport.send(get("/")).body().stream(Long.MAX_VALUE);
      assertThat(in.readNBytes(90)).hasSize(90);
      TransportException failure = catchThrowableOfType(TransportException.class, in::read);
      assertThat(failure.kind()).isEqualTo(Kind.TIMEOUT);
      assertThat(server.leaked()).isZero();
    }
  }

  @Test
  void statusesAndTypesThatNobodyDocumentedComeThrough() throws IOException {
    try (HostileServer server =
            HostileServer.saying(
                "HTTP/1.1 799 What\r\nContent-Type: ;;\r\nContent-Length: 2\r\n\r\n{}");
        HttpTransport transport = transport(server.url())) {
      Response response = transport.send(get("/"));
      assertThat(response.status()).isEqualTo(799);
      assertThat(response.contentType()).isEqualTo(";;");
      assertThat(response.body().bytes(10)).asString().isEqualTo("{}");
    }
  }

  @Test
  void interruptionEndsTheCall() throws Exception {
    try (HostileServer server = HostileServer.answering(HostileServer.Peer::hang);
        HttpTransport transport =
            HttpTransport.to(server.url()).timeout(Duration.ofMinutes(5)).build()) {
      Thread caller = Thread.currentThread();
      Thread interrupter =
          new Thread(
              () -> {
                while (server.heads.isEmpty()) {
                  Thread.onSpinWait();
                }
                caller.interrupt();
              });
      interrupter.start();
      TransportException failure =
          catchThrowableOfType(TransportException.class, () -> transport.send(get("/")));
      assertThat(Thread.interrupted()).isTrue();
      interrupter.join();
      assertThat(failure.kind()).isEqualTo(Kind.INTERRUPTED);
      assertThat(server.leaked()).isZero();
    }
  }

  @Test
  void cancellationEndsTheCall() throws Exception {
    try (HostileServer server = HostileServer.answering(HostileServer.Peer::hang);
        HttpTransport transport =
            HttpTransport.to(server.url()).timeout(Duration.ofMinutes(5)).build()) {
      AtomicReference<IOException> failure = new AtomicReference<>();
      CountDownLatch ended = new CountDownLatch(1);
      CompletableFuture<Response> call =
          AsyncCalls.over(transport)
              .start(
                  () -> {
                    try {
                      return transport.send(get("/"));
                    } catch (IOException interrupted) {
                      failure.set(interrupted);
                      ended.countDown();
                      throw interrupted;
                    }
                  })
              .toCompletableFuture();
      while (server.heads.isEmpty()) {
        Thread.onSpinWait();
      }
      call.cancel(true);
      ended.await();
      assertThat(failure.get())
          .isInstanceOfSatisfying(
              TransportException.class,
              thrown -> assertThat(thrown.kind()).isEqualTo(Kind.INTERRUPTED));
      assertThat(server.leaked()).isZero();
    }
  }

  @Test
  void callsOfNobodyRunOnVirtualThreadsWhereThereAre() {
    try (HttpTransport transport = transport("http://localhost:1")) {
      Executor executor = transport.executor();
      assertThat(executor != null).isEqualTo(Runtime.version().feature() >= 21);
      Thread thread =
          AsyncCalls.over(transport).start(Thread::currentThread).toCompletableFuture().join();
      assertThat(thread.isDaemon()).isTrue();
    }
  }
}
