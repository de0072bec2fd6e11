package dev.armature.runtime.config;

import dev.armature.runtime.limit.Blocking;
import dev.armature.runtime.security.BasicAuthenticator;
import dev.armature.runtime.security.SlowChecks;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * {@code security.blocking} and {@code security.passwords}: what is done about those who guess
 * credentials.
 *
 * @param blocking when an address is not listened to; null for never
 * @param checksAtOnce {@code passwords.atOnce}; null for all processors but one
 * @param checksWaiting {@code passwords.waiting}; null for 16 for each that runs, 48 at most
 * @param remembered {@code passwords.remember}: how long a right password is known
 */
public record GuessingConfig(
    @Nullable Blocking blocking,
    @Nullable Integer checksAtOnce,
    @Nullable Integer checksWaiting,
    Duration remembered) {
  private static final Duration DAY = Duration.ofDays(1);

  static GuessingConfig read(Section security) {
    Blocking usual = Blocking.USUAL;
    Section section = security.section("blocking");
    boolean enabled = section.bool("enabled", true);
    Blocking blocking =
        new Blocking(
            section.integer("failures", usual.failures(), 1, 999_999),
            section.duration("within", usual.within()),
            section.duration("for", usual.blocked()));
    section.done();
    Section passwords = security.section("passwords");
    Integer atOnce = passwords.integer("atOnce", 1, 9999);
    Integer waiting = passwords.integer("waiting", 0, 99_999);
    Duration remembered = passwords.durationOrNone("remember", BasicAuthenticator.USUAL_MEMORY);
    if (remembered.compareTo(DAY) > 0) {
      passwords.problem("remember", "wrong-value", "a password is remembered for a day at most");
    }
    passwords.done();
    return new GuessingConfig(enabled ? blocking : null, atOnce, waiting, remembered);
  }

  /** The bound of all password checks of the service together. */
  SlowChecks checks() {
    int atOnce = checksAtOnce == null ? SlowChecks.usual().atOnce() : checksAtOnce;
    return checksWaiting == null ? SlowChecks.of(atOnce) : SlowChecks.of(atOnce, checksWaiting);
  }
}
