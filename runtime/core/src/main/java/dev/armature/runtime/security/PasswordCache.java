package dev.armature.runtime.security;

import dev.armature.runtime.Principal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What became of names and passwords that were checked lately. Known by an HMAC with a key of this
 * process, so that no password stays in memory, and a copy of the memory does not help to guess it.
 * Right and wrong ones have room of their own, so that a flood of wrong ones drives out no right
 * one. Thread-safe.
 */
final class PasswordCache {
  private static final String HMAC = "HmacSHA256";
  private static final int MOST = 10_000;

  /** The HMAC of a name and a password, compared as a value. */
  record Key(ByteBuffer hmac) {}

  /** What a check found: whose they are; null when they are wrong. */
  record Outcome(@Nullable Principal principal, long untilNanos) {}

  private final SecretKeySpec secret;
  private final long rightNanos;
  private final long wrongNanos;
  private final Generations right = new Generations();
  private final Generations wrong = new Generations();

  /**
   * A cache.
   *
   * @param right how long right ones are known
   * @param wrong how long wrong ones are known
   */
  PasswordCache(Duration right, Duration wrong) {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    secret = new SecretKeySpec(random, HMAC);
    rightNanos = right.toNanos();
    wrongNanos = wrong.toNanos();
    // The first one waits for the JDK's providers: at the start, not many guesses at one lock.
    key("", "");
  }

  Key key(String name, String password) {
    byte[] first = name.getBytes(StandardCharsets.UTF_8);
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(secret);
      // The length keeps "a" and "bc" apart from "ab" and "c".
      mac.update(ByteBuffer.allocate(4).putInt(0, first.length));
      mac.update(first);
      mac.update(password.getBytes(StandardCharsets.UTF_8));
      return new Key(ByteBuffer.wrap(mac.doFinal()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }

  /** What was found; null when they were not checked lately. */
  @Nullable Outcome get(Key key, long now) {
    Outcome known = right.get(key);
    if (known == null) {
      known = wrong.get(key);
    }
    return known == null || now - known.untilNanos >= 0 ? null : known;
  }

  Outcome put(Key key, @Nullable Principal principal, long now) {
    boolean good = principal != null;
    Outcome outcome = new Outcome(principal, now + (good ? rightNanos : wrongNanos));
    (good ? right : wrong).put(key, outcome);
    return outcome;
  }

  /** How many are known. */
  int size() {
    return right.size() + wrong.size();
  }

  /** A bounded map: when the younger half is full it replaces the older, which is forgotten. */
  private static final class Generations {
    private volatile ConcurrentHashMap<Key, Outcome> young = new ConcurrentHashMap<>();
    private volatile ConcurrentHashMap<Key, Outcome> old = new ConcurrentHashMap<>();

    @Nullable Outcome get(Key key) {
      Outcome known = young.get(key);
      return known == null ? old.get(key) : known;
    }

    void put(Key key, Outcome outcome) {
      if (young.size() >= MOST / 2) {
        turn();
      }
      young.put(key, outcome);
    }

    private synchronized void turn() {
      if (young.size() >= MOST / 2) {
        old = young;
        young = new ConcurrentHashMap<>();
      }
    }

    int size() {
      return young.size() + old.size();
    }
  }
}
