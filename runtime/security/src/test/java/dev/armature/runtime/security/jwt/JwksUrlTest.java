package dev.armature.runtime.security.jwt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.armature.runtime.error.ServiceException;
import dev.armature.runtime.security.InvalidCredentialsException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class JwksUrlTest {
  private static final Duration LONG = Duration.ofHours(1);
  private static final Duration MOMENT = Duration.ofMillis(1);
  private static final Duration TIMEOUT = Duration.ofSeconds(5);

  private final AtomicInteger fetches = new AtomicInteger();
  private volatile List<JWK> published = List.of();
  private volatile boolean down;
  private volatile boolean hanging;
  private volatile boolean dripping;
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext(
        "/keys",
        exchange -> {
          fetches.incrementAndGet();
          while (hanging) {
            LockSupport.parkNanos(1_000_000);
          }
          if (dripping) {
            drip(exchange);
            return;
          }
          byte[] body = new JWKSet(published).toString(false).getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(down ? 500 : 200, body.length);
          try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
          }
        });
    server.start();
  }

  @AfterEach
  void stop() {
    hanging = false;
    dripping = false;
    server.stop(0);
  }

  @Test
  void verifiesByPublishedKeysFetchedOnce() throws Exception {
    RSAKey key = publish(Tokens.rsa("k1"));
    JwtVerifier verifier = verifier(new JwksOptions(LONG, LONG, MOMENT, TIMEOUT));
    IntStream.range(0, 20).parallel().forEach(i -> verify(verifier, key));
    assertThat(fetches).hasValue(1);
  }

  @Test
  void followsRotation() throws Exception {
    RSAKey before = publish(Tokens.rsa("k1"));
    RSAKey after = Tokens.rsa("k2");
    JwtVerifier verifier = verifier(new JwksOptions(LONG, LONG, MOMENT, TIMEOUT));
    verify(verifier, before);
    Thread.sleep(5);
    publish(after);
    verify(verifier, after);
    assertThatThrownBy(() -> verify(verifier, before))
        .as("a cached token of a withdrawn key")
        .isInstanceOf(InvalidCredentialsException.class);
  }

  @Test
  void fetchesForUnknownKeysAtALimitedRate() throws Exception {
    publish(Tokens.rsa("k1"));
    RSAKey unknown = Tokens.rsa("k2");
    JwtVerifier verifier = verifier(new JwksOptions(LONG, LONG, LONG, TIMEOUT));
    for (int i = 0; i < 50; i++) {
      assertThatThrownBy(() -> verify(verifier, unknown))
          .isInstanceOf(InvalidCredentialsException.class);
    }
    assertThat(fetches).hasValue(1);
  }

  @Test
  void keepsKeysDuringAnOutage() throws Exception {
    RSAKey key = publish(Tokens.rsa("k1"));
    JwtVerifier verifier = verifier(new JwksOptions(MOMENT, LONG, MOMENT, TIMEOUT));
    verify(verifier, key);
    down = true;
    for (int i = 0; i < 5; i++) {
      Thread.sleep(5);
      String token = Tokens.sign(key, JWSAlgorithm.RS256, Tokens.claims().subject("s" + i).build());
      assertThat(verifier.verify(token).id()).isEqualTo("s" + i);
    }
    // Fetches run beside, so the second one may not have reached the server yet.
    while (fetches.get() < 2) {
      Thread.sleep(1);
    }
  }

  @Test
  void answersUnavailableWhenKeysWereNeverThere() throws Exception {
    down = true;
    RSAKey key = publish(Tokens.rsa("k1"));
    JwtVerifier verifier = verifier(new JwksOptions(LONG, LONG, MOMENT, TIMEOUT));
    assertThatThrownBy(() -> verify(verifier, key))
        .isInstanceOfSatisfying(ServiceException.class, e -> assertThat(e.status()).isEqualTo(503));
    down = false;
    Thread.sleep(5);
    verify(verifier, key);
  }

  @Test
  void answersUnavailableAfterTheToleratedOutage() throws Exception {
    RSAKey key = publish(Tokens.rsa("k1"));
    JwtVerifier verifier = verifier(new JwksOptions(MOMENT, MOMENT, LONG, TIMEOUT));
    // This waits for the only fetch, however long it takes; the keys may be too old by then.
    catchThrowable(() -> verify(verifier, key));
    Thread.sleep(5);
    String other = Tokens.sign(key, JWSAlgorithm.RS256, Tokens.claims().subject("bob").build());
    assertThatThrownBy(() -> verifier.verify(other)).isInstanceOf(ServiceException.class);
  }

  @Test
  void doesNotWaitForAnUrlThatHangs() throws Exception {
    hanging = true;
    RSAKey key = publish(Tokens.rsa("k1"));
    JwtVerifier verifier = verifier(new JwksOptions(LONG, LONG, MOMENT, Duration.ofMillis(100)));
    assertThatThrownBy(() -> verify(verifier, key)).isInstanceOf(ServiceException.class);
  }

  @Test
  void goesOnAfterAnAnswerThatNeverEnds() throws Exception {
    RSAKey before = publish(Tokens.rsa("k1"));
    RSAKey after = Tokens.rsa("k2");
    JwtVerifier verifier = verifier(new JwksOptions(MOMENT, LONG, MOMENT, Duration.ofMillis(300)));
    // The first fetch may be cut off on a busy machine; those that follow bring the key.
    while (catchThrowable(() -> verify(verifier, before)) != null) {
      Thread.sleep(5);
    }
    dripping = true;
    int fetched = fetches.get();
    publish(after);
    while (fetches.get() < fetched + 2) {
      catchThrowable(() -> verify(verifier, after));
      Thread.sleep(5);
    }
    dripping = false;
    while (catchThrowable(() -> verify(verifier, after)) != null) {
      Thread.sleep(5);
    }
    while (catchThrowable(() -> verify(verifier, before)) == null) {
      Thread.sleep(5);
    }
  }

  @Test
  void isReadyWhenKeysAreThere() throws Exception {
    down = true;
    publish(Tokens.rsa("k1"));
    JwtVerifier verifier = verifier(new JwksOptions(LONG, LONG, MOMENT, TIMEOUT));
    int before = fetches.get();
    assertThat(verifier.ready()).isFalse();
    // No token comes while it is not ready, so that asking has to be what fetches again.
    while (fetches.get() < before + 2) {
      assertThat(verifier.ready()).isFalse();
      Thread.sleep(5);
    }
    down = false;
    while (!verifier.ready()) {
      Thread.sleep(5);
    }
  }

  @Test
  void keysComeByTlsUnlessTheyStayOnThisMachine() {
    URI elsewhere = URI.create("http://issuer.example/keys");
    assertThatThrownBy(() -> JwtKeys.url(elsewhere))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must come by https");
    JwksOptions plain = new JwksOptions(LONG, LONG, LONG, TIMEOUT).withPlainHttp();
    URI closed = URI.create("http://issuer.invalid/keys");
    assertThat(JwtVerifier.by(JwtKeys.url(closed, plain)).build().ready()).isFalse();
  }

  private void drip(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      while (dripping) {
        out.write(' ');
        out.flush();
        LockSupport.parkNanos(1_000_000);
      }
    }
  }

  @Test
  void ignoresPublishedSecrets() throws Exception {
    OctetSequenceKey secret = new OctetSequenceKey.Builder(Tokens.SECRET).keyID("s").build();
    published = List.of(secret, Tokens.rsa("k1").toPublicJWK());
    JwtVerifier verifier = verifier(new JwksOptions(LONG, LONG, MOMENT, TIMEOUT));
    String token = Tokens.sign(secret, JWSAlgorithm.HS256, Tokens.claims().build());
    assertThatThrownBy(() -> verifier.verify(token))
        .isInstanceOf(InvalidCredentialsException.class);
  }

  private RSAKey publish(RSAKey key) {
    published = List.of(key.toPublicJWK());
    return key;
  }

  private JwtVerifier verifier(JwksOptions options) {
    URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/keys");
    return JwtVerifier.by(JwtKeys.url(url, options))
        .clock(Clock.fixed(Tokens.NOW, ZoneOffset.UTC))
        .build();
  }

  private static void verify(JwtVerifier verifier, RSAKey key) {
    try {
      String token = Tokens.sign(key, JWSAlgorithm.RS256, Tokens.claims().build());
      assertThat(verifier.verify(token).id()).isEqualTo("ann");
    } catch (com.nimbusds.jose.JOSEException e) {
      throw new AssertionError(e);
    }
  }
}
