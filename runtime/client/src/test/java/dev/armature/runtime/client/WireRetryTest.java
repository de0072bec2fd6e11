package dev.armature.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.armature.runtime.client.TransportException.Kind;
import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.CallOptions;
import dev.armature.runtime.http.message.Headers;
import dev.armature.runtime.http.message.Request;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Retries over sockets, and what is left when a transport is closed. */
@Timeout(60)
final class WireRetryTest {
  private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";

  private static HostileServer failingFirst(int times, HostileServer.Script how)
      throws IOException {
    AtomicInteger requests = new AtomicInteger();
    return HostileServer.answering(
        peer -> {
          if (requests.incrementAndGet() <= times) {
            how.run(peer);
          } else {
            peer.send(OK);
          }
        });
  }

  private static HttpTransport transport(HostileServer server, RetryPolicy policy) {
    return HttpTransport.to(server.url())
        .retry(policy.delays(Duration.ofMillis(1), Duration.ofSeconds(1)))
        .build();
  }

  private static Request post() {
    return new Request("POST", "/", Headers.of(), Body.of(new byte[] {'{', '}'}));
  }

  @Test
  void resetsAreRetriedWhereThatIsSafe() throws IOException {
    try (HostileServer server = failingFirst(2, HostileServer.Peer::reset);
        HttpTransport transport = transport(server, RetryPolicy.USUAL)) {
      assertThat(transport.send(HostileAnswersTest.get("/")).status()).isEqualTo(200);
    }
  }

  @Test
  void aPostThatMayHaveArrivedIsSentOnce() throws IOException {
    try (HostileServer server = failingFirst(1, HostileServer.Peer::reset);
        HttpTransport transport = transport(server, RetryPolicy.USUAL)) {
      TransportException failure =
          catchThrowableOfType(TransportException.class, () -> transport.send(post()));
      assertThat(failure.kind()).isEqualTo(Kind.CLOSED);
      assertThat(failure.sent()).isTrue();
      assertThat(server.heads).hasSize(1);
      Request keyed = post().with(CallOptions.NONE.idempotencyKey("k"));
      assertThat(transport.send(keyed).status()).isEqualTo(200);
    }
  }

  @Test
  void truncatedShortBodiesAreRetried() throws IOException {
    HostileServer.Script truncating =
        peer -> {
          peer.send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{");
          peer.socket().close();
        };
    try (HostileServer server = failingFirst(1, truncating);
        HttpTransport transport = transport(server, RetryPolicy.USUAL)) {
      assertThat(transport.send(HostileAnswersTest.get("/")).body().bytes(9)).hasSize(2);
    }
  }

  @Test
  void anAttemptThatHangsLeavesTimeForAnother() throws IOException {
    try (HostileServer server = failingFirst(1, HostileServer.Peer::hang);
        HttpTransport transport =
            transport(server, RetryPolicy.USUAL.attemptTimeout(Duration.ofMillis(1500)))) {
      assertThat(transport.send(HostileAnswersTest.get("/")).status()).isEqualTo(200);
      assertThat(server.accepted).hasValue(2);
    }
  }

  @Test
  void connectionsAreUsedAgain() throws IOException {
    try (HostileServer server = HostileServer.saying(OK);
        HttpTransport transport = transport(server, RetryPolicy.USUAL)) {
      for (int i = 0; i < 20; i++) {
        // Bodies that are in memory hold no connection, whether they are read or not.
        assertThat(transport.send(HostileAnswersTest.get("/")).status()).isEqualTo(200);
      }
      assertThat(server.accepted).hasValue(1);
    }
  }

  @Test
  void closedTransportsLeaveNeitherThreadsNorConnections() throws IOException {
    try (HostileServer server = HostileServer.saying(OK)) {
      for (int i = 0; i < 10; i++) {
        try (HttpTransport transport = transport(server, RetryPolicy.USUAL)) {
          transport.send(HostileAnswersTest.get("/"));
        }
      }
      for (int i = 0; i < 200 && selectors() > 0; i++) {
        // Before JDK 21 a client ends when it was collected.
        System.gc();
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
      }
      assertThat(selectors()).isZero();
      assertThat(server.leaked()).isZero();
    }
  }

  private static long selectors() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(each -> each.getName().matches("HttpClient-.*-SelectorManager"))
        .count();
  }
}
