package dev.armature.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.armature.runtime.client.TransportException.Kind;
import dev.armature.runtime.client.TransportException.Phase;
import java.nio.file.Path;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class TlsFailureTest {
  /** Long enough for a handshake on a busy machine; one test waits for it. */
  private static final Duration CONNECT = Duration.ofSeconds(4);

  @TempDir static Path folder;
  private static TestCertificates good;
  private static TestCertificates expired;
  private static TestCertificates other;

  @BeforeAll
  static void make() throws Exception {
    good = new TestCertificates(folder, "good", "ip:127.0.0.1", "-validity", "30");
    expired =
        new TestCertificates(
            folder, "expired", "ip:127.0.0.1", "-startdate", "-30d", "-validity", "10");
    other = new TestCertificates(folder, "other", "dns:other.example", "-validity", "30");
  }

  /** A handshake as the certificate says, and then one answer for each request. */
  private static HostileServer.Script over(TestCertificates identity) {
    return peer -> {
      SSLContext context = identity.server();
      SSLSocket tls =
          (SSLSocket) context.getSocketFactory().createSocket(peer.socket(), null, true);
      tls.setUseClientMode(false);
      tls.startHandshake();
      while (tls.getInputStream().read() != '\n') {
        continue;
      }
      tls.getOutputStream().write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}".getBytes());
      new HostileServer.Peer(tls, tls.getInputStream(), tls.getOutputStream(), "").hang();
    };
  }

  private static HttpTransport transport(HostileServer server, TestCertificates trusted) {
    return HttpTransport.to("https://127.0.0.1:" + server.port())
        .timeout(Duration.ofSeconds(20))
        .connectTimeout(CONNECT)
        .retry(RetryPolicy.NONE)
        .tls(ClientTls.trusting(trusted.authority))
        .build();
  }

  private static void fails(
      Phase phase, Kind kind, TestCertificates trusted, HostileServer.Script script)
      throws Exception {
    try (HostileServer server = HostileServer.accepting(script);
        HttpTransport transport = transport(server, trusted)) {
      TransportException failure =
          catchThrowableOfType(
              TransportException.class, () -> transport.send(HostileAnswersTest.get("/")));
      assertThat(failure).isNotNull();
      assertThat(failure.phase() + " " + failure.kind()).isEqualTo(phase + " " + kind);
      assertThat(failure.sent()).isFalse();
      assertThat(server.leaked()).isZero();
    }
  }

  @Test
  void aTrustedCertificateOfThatHost() throws Exception {
    try (HostileServer server = HostileServer.accepting(over(good));
        HttpTransport transport = transport(server, good)) {
      assertThat(transport.send(HostileAnswersTest.get("/")).body().bytes(9)).hasSize(2);
    }
  }

  @Test
  void anUnknownAuthority() throws Exception {
    fails(Phase.TLS, Kind.CERTIFICATE, other, over(good));
  }

  @Test
  void anExpiredCertificate() throws Exception {
    fails(Phase.TLS, Kind.CERTIFICATE, expired, over(expired));
  }

  @Test
  void anotherHost() throws Exception {
    fails(Phase.TLS, Kind.CERTIFICATE, other, over(other));
  }

  @Test
  void plainTextOnATlsPort() throws Exception {
    fails(
        Phase.TLS,
        Kind.HANDSHAKE,
        good,
        peer -> {
          peer.send("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
          peer.hang();
        });
  }

  @Test
  void aCloseInTheHandshake() throws Exception {
    fails(Phase.TLS, Kind.HANDSHAKE, good, peer -> peer.socket().close());
  }

  @Test
  void aHandshakeThatHangs() throws Exception {
    fails(Phase.CONNECT, Kind.TIMEOUT, good, HostileServer.Peer::hang);
  }
}
