package dev.armature.runtime.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.armature.runtime.Principal;
import dev.armature.runtime.error.ServiceException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
final class BasicAuthenticatorTest {
  private final AtomicInteger checked = new AtomicInteger();
  private final AtomicInteger running = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private final CountDownLatch gate = new CountDownLatch(1);

  private @Nullable Principal verify(String name, String password) {
    checked.incrementAndGet();
    return password.equals("good") ? Principal.of(name) : null;
  }

  private @Nullable Principal verifySlowly(String name, String password) {
    most.accumulateAndGet(running.incrementAndGet(), Math::max);
    try {
      gate.await();
      return verify(name, password);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      running.decrementAndGet();
    }
  }

  private static String pair(String pair) {
    return base64(pair.getBytes(StandardCharsets.UTF_8));
  }

  private static String base64(byte[] bytes) {
    return "Basic " + Base64.getEncoder().encodeToString(bytes);
  }

  private static Credentials of(String header) {
    return new Credentials() {
      @Override
      public @Nullable String header(String name) {
        return name.equals("Authorization") ? header : null;
      }

      @Override
      public @Nullable String query(String name) {
        return null;
      }

      @Override
      public @Nullable String cookie(String name) {
        return null;
      }
    };
  }

  private static InvalidCredentialsException refused(BasicAuthenticator by, String header) {
    return catchThrowableOfType(
        InvalidCredentialsException.class, () -> by.authenticate(of(header)));
  }

  @Test
  void rightPasswordsAreCheckedOnce() {
    BasicAuthenticator basic = new BasicAuthenticator("pets", this::verify);
    for (int i = 0; i < 100; i++) {
      assertThat(basic.authenticate(of(pair("ann:good")))).isEqualTo(Principal.of("ann"));
    }
    assertThat(checked).hasValue(1);
    assertThat(basic.authenticate(of(pair("bob:good")))).isEqualTo(Principal.of("bob"));
    assertThat(checked).hasValue(2);
  }

  @Test
  void wrongPasswordsAreKnownForAWhileToo() {
    BasicAuthenticator basic = new BasicAuthenticator("pets", this::verify);
    for (int i = 0; i < 100; i++) {
      InvalidCredentialsException why = refused(basic, pair("ann:bad"));
      assertThat(why.reason()).isEqualTo(FailureReason.WRONG);
      assertThat(why.claimed()).isEqualTo("ann");
    }
    assertThat(checked).hasValue(1);
    assertThat(basic.authenticate(of(pair("ann:good")))).isNotNull();
  }

  @Test
  void withoutMemoryEveryPasswordIsChecked() {
    BasicAuthenticator basic =
        new BasicAuthenticator("pets", this::verify, SlowChecks.usual(), Duration.ZERO);
    for (int i = 0; i < 3; i++) {
      basic.authenticate(of(pair("ann:good")));
      refused(basic, pair("ann:bad"));
    }
    assertThat(checked).hasValue(6);
  }

  @Test
  void namesAndPasswordsAreToldApart() {
    PasswordCache cache = new PasswordCache(Duration.ofSeconds(1), Duration.ofSeconds(1));
    assertThat(cache.key("a", "bc")).isNotEqualTo(cache.key("ab", "c"));
    assertThat(cache.key("a", "bc")).isEqualTo(cache.key("a", "bc"));
    PasswordCache other = new PasswordCache(Duration.ofSeconds(1), Duration.ofSeconds(1));
    assertThat(other.key("a", "bc")).isNotEqualTo(cache.key("a", "bc"));
  }

  @Test
  void theCacheIsBoundedAndAFloodOfWrongOnesDrivesOutNoRightOne() {
    PasswordCache cache = new PasswordCache(Duration.ofHours(1), Duration.ofHours(1));
    PasswordCache.Key right = cache.key("ann", "good");
    cache.put(right, Principal.of("ann"), 0);
    for (int i = 0; i < 30_000; i++) {
      cache.put(cache.key("ann", "bad " + i), null, 0);
    }
    assertThat(cache.size()).isLessThanOrEqualTo(10_001);
    assertThat(cache.get(right, 1)).isNotNull();
    assertThat(cache.get(right, Duration.ofHours(1).toNanos())).isNull();
  }

  /** CWE-400: many passwords at once take a few threads, and the rest learn so at once. */
  @Test
  void onlyAFewAreCheckedAtOnce() throws Exception {
    BasicAuthenticator basic =
        new BasicAuthenticator(
            "pets", this::verifySlowly, SlowChecks.of(2, 5), Duration.ofMinutes(1));
    ExecutorService threads = Executors.newCachedThreadPool();
    List<Future<Integer>> answers = new ArrayList<>();
    CountDownLatch busy = new CountDownLatch(143);
    for (int i = 0; i < 150; i++) {
      String header = pair("ann:bad " + i);
      answers.add(
          threads.submit(
              () -> {
                try {
                  return refused(basic, header) == null ? 0 : 401;
                } catch (AssertionError overloaded) {
                  busy.countDown();
                  return 503;
                }
              }));
    }
    busy.await();
    gate.countDown();
    int overloaded = 0;
    for (Future<Integer> answer : answers) {
      overloaded += answer.get() == 503 ? 1 : 0;
    }
    threads.shutdown();
    assertThat(overloaded).isEqualTo(143);
    assertThat(checked).hasValue(7);
    assertThat(most.get()).isLessThanOrEqualTo(2);
  }

  @Test
  void whoIsTurnedAwayLearnsWhenToComeBack() {
    BasicAuthenticator basic =
        new BasicAuthenticator(
            "pets", this::verifySlowly, SlowChecks.of(1, 0), Duration.ofMinutes(1));
    CompletableFuture<@Nullable Principal> first =
        CompletableFuture.supplyAsync(() -> basic.authenticate(of(pair("ann:good"))));
    while (running.get() == 0) {
      Thread.onSpinWait();
    }
    ServiceException busy =
        catchThrowableOfType(
            ServiceException.class, () -> basic.authenticate(of(pair("bob:good"))));
    assertThat(busy.status()).isEqualTo(503);
    assertThat(busy.headers()).anyMatch(header -> header.name().equals("Retry-After"));
    gate.countDown();
    assertThat(first.join()).isEqualTo(Principal.of("ann"));
    assertThat(basic.authenticate(of(pair("bob:good")))).isEqualTo(Principal.of("bob"));
  }

  @Test
  void oneCheckServesAllWhoAskTheSame() throws Exception {
    BasicAuthenticator basic =
        new BasicAuthenticator(
            "pets", this::verifySlowly, SlowChecks.of(1, 100), Duration.ofMinutes(1));
    ExecutorService threads = Executors.newCachedThreadPool();
    List<Future<@Nullable Principal>> answers = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      answers.add(threads.submit(() -> basic.authenticate(of(pair("ann:good")))));
    }
    gate.countDown();
    for (Future<@Nullable Principal> answer : answers) {
      assertThat(answer.get()).isEqualTo(Principal.of("ann"));
    }
    threads.shutdown();
    assertThat(checked).hasValue(1);
  }

  /** RFC 7617, section 2: neither names nor passwords hold control characters. */
  @ParameterizedTest
  @ValueSource(
      strings = {"ann:good\u0000", "ann\u0000:good", "ann:go\nod", "ann:good\u007f", "ann:\u0085"})
  void controlCharactersAreRefused(String credentials) {
    BasicAuthenticator basic = new BasicAuthenticator("pets", this::verify);
    InvalidCredentialsException why = refused(basic, pair(credentials));
    assertThat(why.reason()).isEqualTo(FailureReason.MALFORMED);
    assertThat(why.claimed()).isNull();
    assertThat(checked).hasValue(0);
  }

  @Test
  void otherBytesThanUtf8AreRefused() {
    BasicAuthenticator basic = new BasicAuthenticator("pets", (name, any) -> Principal.of(name));
    byte[] latin = "ann:gr\u00fcn".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(refused(basic, base64(latin)).reason()).isEqualTo(FailureReason.MALFORMED);
    assertThat(basic.authenticate(of(pair("ann:gr\u00fcn")))).isNotNull();
    assertThat(refused(basic, "Basic YW5uOmdvb2Q=!").reason()).isEqualTo(FailureReason.MALFORMED);
  }
}
