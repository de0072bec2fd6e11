package dev.armature.runtime.vertx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.server.ServerOptions;
import dev.armature.runtime.server.TlsIdentity;
import dev.armature.runtime.server.TlsOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Which certificates a server starts and goes on with, and how it speaks with them. */
@Timeout(120)
class CertificatesTest {
  private static final String[] RSA = {"-keyalg", "RSA", "-keysize", "2048", "-validity", "30"};

  /** No forward secrecy, or CBC, or finite-field Diffie-Hellman (RFC 9325, section 4). */
  private static final List<String> WEAK =
      List.of(
          "TLS_RSA_WITH_AES_128_GCM_SHA256",
          "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA",
          "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384",
          "TLS_DHE_RSA_WITH_AES_128_GCM_SHA256");

  @TempDir Path folder;
  @TempDir Path other;
  private @Nullable VertxServer server;

  @AfterEach
  void stop() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void aKeyThatDoesNotFitIsRefused() throws Exception {
    new Certificates(folder);
    new Certificates(other);
    Files.copy(other.resolve("key.pem"), folder.resolve("other.pem"));
    assertRefused("key does not fit the certificate of CN=localhost", "cert.pem", "other.pem");
    new Certificates(other, RSA);
    Files.copy(other.resolve("key.pem"), folder.resolve("rsa.pem"));
    assertRefused("key does not fit the certificate of CN=localhost", "cert.pem", "rsa.pem");
  }

  @Test
  void theServersOwnCertificateHasToBeFirst() throws Exception {
    new Certificates(folder);
    new Certificates(other);
    String both =
        Files.readString(other.resolve("cert.pem")) + Files.readString(folder.resolve("cert.pem"));
    Files.writeString(folder.resolve("both.pem"), both);
    assertRefused("the key is that of certificate 2", "both.pem", "key.pem");
  }

  @Test
  void filesThatHoldSomethingElseAreRefused() throws Exception {
    new Certificates(folder);
    Files.writeString(folder.resolve("text.pem"), "nothing");
    Files.writeString(
        folder.resolve("old.pem"),
        "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----\n");
    Files.writeString(
        folder.resolve("bad.pem"), "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----");
    assertRefused("cannot be read: no such file", "none.pem", "key.pem");
    assertRefused("holds no PEM certificate", "text.pem", "key.pem");
    assertRefused("a certificate that cannot be read", "bad.pem", "key.pem");
    assertRefused("holds no PEM private key", "cert.pem", "text.pem");
    assertRefused("openssl pkcs8 -topk8", "cert.pem", "old.pem");
  }

  @Test
  void whatIsNotValidNowIsAWarning() throws Exception {
    Certificates certificates = new Certificates(folder);
    TlsIdentity identity = TlsIdentity.read(options("cert.pem", "key.pem"));
    Instant begin = certificates.certificate().getNotBefore().toInstant();
    Instant end = certificates.certificate().getNotAfter().toInstant();
    assertThat(identity.warnings(begin.minusSeconds(1)).get(0)).contains("is not valid before");
    assertThat(identity.warnings(end.plusSeconds(1)).get(0)).contains("expired at " + end);
    assertThat(identity.warnings(end.minusSeconds(9)).get(0)).contains("expires at " + end);
    assertThat(identity.warnings(begin.plusSeconds(1))).isEmpty();
  }

  @Test
  void replacedCertificatesHoldForNewConnectionsOnly() throws Exception {
    Certificates before = new Certificates(folder);
    VertxServer running = start();
    try (SSLSocket kept = connect(before.client(false))) {
      assertThat(shown(kept)).isEqualTo(before.certificate());
      assertThat(get(kept)).isEqualTo("HTTP/1.1 200 OK");
      Certificates after = new Certificates(folder, RSA);
      awaitCertificate(after);
      try (SSLSocket fresh = connect(after.client(false))) {
        assertThat(get(fresh)).isEqualTo("HTTP/1.1 200 OK");
      }
      assertThat(get(kept)).isEqualTo("HTTP/1.1 200 OK");
    }
    assertThat(running.port()).isPositive();
  }

  @Test
  void aBrokenPairIsNotTaken() throws Exception {
    Certificates before = new Certificates(folder);
    start();
    Certificates next = new Certificates(other, RSA);
    Files.writeString(folder.resolve("key.pem"), Files.readString(other.resolve("key.pem")));
    // Long enough for several looks at the pair that does not fit.
    Thread.sleep(500);
    try (SSLSocket client = connect(before.client(false))) {
      assertThat(shown(client)).isEqualTo(before.certificate());
    }
    Files.writeString(folder.resolve("cert.pem"), Files.readString(other.resolve("cert.pem")));
    awaitCertificate(next);
  }

  @Test
  void newAuthoritiesOfClientsHoldToo() throws Exception {
    Certificates certificates = new Certificates(folder);
    Path authorities = Files.copy(folder.resolve("cert.pem"), folder.resolve("ca.pem"));
    server =
        new TestService()
            .builder()
            .options(ServerOptions.DEFAULT.at("127.0.0.1", 0).with(watched(authorities)))
            .start();
    SSLContext client = certificates.client(true);
    try (SSLSocket socket = connect(client)) {
      assertThat(get(socket)).isEqualTo("HTTP/1.1 200 OK");
    }
    new Certificates(other);
    Files.copy(
        other.resolve("cert.pem"), authorities, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    while (accepted(client)) {
      Thread.sleep(20);
    }
  }

  @Test
  void onlyStrongSuitesAndTheNewestVersionFirst() throws Exception {
    Certificates certificates = new Certificates(folder, RSA);
    start();
    for (String suite : WEAK) {
      try (SSLSocket socket = connect(certificates.client(false))) {
        socket.setEnabledProtocols(new String[] {"TLSv1.2"});
        socket.setEnabledCipherSuites(new String[] {suite});
        assertThatThrownBy(socket::startHandshake).as(suite).isInstanceOf(SSLException.class);
      }
    }
    try (SSLSocket socket = connect(certificates.client(false))) {
      socket.startHandshake();
      assertThat(socket.getSession().getProtocol()).isEqualTo("TLSv1.3");
    }
    for (String suite : TlsSettings.SUITES) {
      if (suite.startsWith("TLS_ECDHE_RSA")) {
        try (SSLSocket socket = connect(certificates.client(false))) {
          socket.setEnabledProtocols(new String[] {"TLSv1.2"});
          socket.setEnabledCipherSuites(new String[] {suite});
          assertThat(get(socket)).isEqualTo("HTTP/1.1 200 OK");
        }
      }
    }
  }

  private VertxServer start() {
    VertxServer started =
        new TestService()
            .builder()
            .options(ServerOptions.DEFAULT.at("127.0.0.1", 0).with(watched(null)))
            .start();
    server = started;
    return started;
  }

  private TlsOptions watched(@Nullable Path clientCa) {
    return new TlsOptions(
        folder.resolve("cert.pem"), folder.resolve("key.pem"), clientCa, Duration.ofMillis(50));
  }

  private TlsOptions options(String certificate, String key) {
    return new TlsOptions(folder.resolve(certificate), folder.resolve(key), null);
  }

  private void assertRefused(String why, String certificate, String key) {
    ServerOptions wrong = ServerOptions.DEFAULT.at("127.0.0.1", 0).with(options(certificate, key));
    assertThatThrownBy(() -> new TestService().builder().options(wrong).start())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(why);
  }

  private SSLSocket connect(SSLContext client) throws IOException {
    VertxServer running = server;
    assertThat(running).isNotNull();
    return (SSLSocket) client.getSocketFactory().createSocket("127.0.0.1", running.port());
  }

  private static Certificate shown(SSLSocket socket) throws IOException {
    socket.startHandshake();
    return List.of(socket.getSession().getPeerCertificates()).get(0);
  }

  /** Until the server shows it; the test's own limit of time holds. */
  private void awaitCertificate(Certificates expected) throws Exception {
    while (true) {
      try (SSLSocket socket = connect(expected.client(false))) {
        if (shown(socket).equals(expected.certificate())) {
          return;
        }
      } catch (SSLException stillTheOldOne) {
        Thread.sleep(20);
      }
    }
  }

  private boolean accepted(SSLContext client) throws IOException {
    try (SSLSocket socket = connect(client)) {
      return get(socket).equals("HTTP/1.1 200 OK");
    } catch (SSLException refused) {
      return false;
    }
  }

  private static String get(SSLSocket socket) throws IOException {
    socket
        .getOutputStream()
        .write(
            "GET /hello HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
    String status = in.readLine();
    int length = 0;
    for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
      if (line.toLowerCase(java.util.Locale.ROOT).startsWith("content-length: ")) {
        length = Integer.parseInt(line.substring(16));
      }
    }
    for (int i = 0; i < length; i++) {
      in.read();
    }
    return String.valueOf(status);
  }
}
