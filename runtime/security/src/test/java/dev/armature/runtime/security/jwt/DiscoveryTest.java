package dev.armature.runtime.security.jwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.sun.net.httpserver.HttpServer;
import dev.armature.runtime.error.ServiceException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Keys of an issuer that says by a document where they are. */
@Timeout(60)
class DiscoveryTest {
  private static final URI HERE = URI.create("https://id.example/.well-known/openid-configuration");

  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void serve(String path, String text) {
    server.createContext(
        path,
        exchange -> {
          byte[] body = text.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
          }
        });
  }

  private String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private JwtVerifier verifier() {
    URI document = URI.create(issuer() + "/.well-known/openid-configuration");
    JwksOptions options =
        new JwksOptions(
            Duration.ofHours(1), Duration.ofHours(1), Duration.ofHours(1), Duration.ofSeconds(5));
    return JwtVerifier.by(JwtKeys.discovered(document, options))
        .clock(Clock.fixed(Tokens.NOW, ZoneOffset.UTC))
        .build();
  }

  @Test
  void verifiesByTheKeysThatTheDocumentNames() throws Exception {
    RSAKey key = Tokens.rsa("k1");
    serve("/elsewhere", new JWKSet(key).toString());
    serve(
        "/.well-known/openid-configuration",
        "{\"issuer\":\"" + issuer() + "/\",\"jwks_uri\":\"" + issuer() + "/elsewhere\"}");
    String token = Tokens.sign(key, JWSAlgorithm.RS256, Tokens.claims().build());
    JwtVerifier verifier = verifier();
    assertThat(verifier.verify(token)).isNotNull();
    assertThat(verifier.ready()).isTrue();
  }

  @Test
  void hasNoKeysOfAnotherIssuer() throws Exception {
    RSAKey key = Tokens.rsa("k1");
    serve("/elsewhere", new JWKSet(key).toString());
    serve(
        "/.well-known/openid-configuration",
        "{\"issuer\":\"https://other.example\",\"jwks_uri\":\"" + issuer() + "/elsewhere\"}");
    String token = Tokens.sign(key, JWSAlgorithm.RS256, Tokens.claims().build());
    assertThatThrownBy(() -> verifier().verify(token))
        .isInstanceOfSatisfying(ServiceException.class, e -> assertThat(e.status()).isEqualTo(503));
  }

  @Test
  void refusesDocumentsThatAreNone() {
    refused("nonsense", "no discovery document");
    refused("{\"issuer\":\"https://id.example\"}", "jwks_uri");
    refused("{\"jwks_uri\":\"https://id.example/k\"}", "issuer");
    refused(document("http://id.example/k"), "https");
    refused(document("ftp://id.example/k"), "https");
    refused(document("/k"), "https");
    refused(document("://"), "no URL");
  }

  @Test
  void takesKeysWithoutTlsWhereThatIsWanted() throws IOException {
    String document = document("http://id.example/k");
    JwksOptions plain = JwksOptions.DEFAULT.withPlainHttp();
    assertThat(Discovery.keys(document, HERE, plain)).hasToString("http://id.example/k");
    URI other = URI.create("https://other.example/metadata");
    assertThat(Discovery.keys(document("https://a.example/k"), other, plain))
        .as("a document at an address of its own names its issuer itself")
        .hasToString("https://a.example/k");
  }

  private static String document(String keys) {
    return "{\"issuer\":\"https://id.example\",\"jwks_uri\":\"" + keys + "\"}";
  }

  private static void refused(String document, String why) {
    assertThatThrownBy(() -> Discovery.keys(document, HERE, JwksOptions.DEFAULT))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(why);
  }
}
