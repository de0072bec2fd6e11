package dev.armature.runtime.security;

import dev.armature.runtime.Principal;
import dev.armature.runtime.error.ServiceException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Names and passwords in the {@code Authorization} header (RFC 7617), in UTF-8. Only a few are
 * checked at once ({@link SlowChecks}); what was found is known for a while, so that a password
 * that is withdrawn may be good for so long.
 */
public final class BasicAuthenticator implements Authenticator {
  /** How long a right password is known, unless set. */
  public static final Duration USUAL_MEMORY = Duration.ofMinutes(5);

  /** Long enough for a client that tries again and again, short for somebody new. */
  private static final Duration LONGEST_WRONG = Duration.ofSeconds(10);

  private static final String PREFIX = "Basic ";

  private final Challenge challenge;
  private final PasswordVerifier verifier;
  private final SlowChecks checks;
  private final PasswordCache cache;

  /**
   * Checks names and passwords by a verifier.
   *
   * @param realm what the password opens; part of the challenge
   */
  public BasicAuthenticator(String realm, PasswordVerifier verifier) {
    this(realm, verifier, SlowChecks.usual(), USUAL_MEMORY);
  }

  /**
   * Checks names and passwords by a verifier.
   *
   * @param realm what the password opens; part of the challenge
   * @param checks how many are checked at once; several authenticators may share one
   * @param memory how long a right password is known without being checked again; zero for never
   */
  public BasicAuthenticator(
      String realm, PasswordVerifier verifier, SlowChecks checks, Duration memory) {
    this.challenge = Challenge.of("Basic").with("realm", realm).with("charset", "UTF-8");
    this.verifier = verifier;
    this.checks = checks;
    Duration wrong = memory.compareTo(LONGEST_WRONG) < 0 ? memory : LONGEST_WRONG;
    this.cache = new PasswordCache(memory, wrong);
  }

  /**
   * Says who calls.
   *
   * @throws ServiceException with status 503 when too many passwords are being checked already
   */
  @Override
  public @Nullable Principal authenticate(Credentials credentials) {
    String header = credentials.header("Authorization");
    if (header == null || !header.regionMatches(true, 0, PREFIX, 0, PREFIX.length())) {
      return null;
    }
    String pair = decode(header.substring(PREFIX.length()).strip());
    int colon = pair.indexOf(':');
    if (colon < 0) {
      throw malformed("The credentials hold no colon.");
    }
    String name = pair.substring(0, colon);
    Principal principal = check(name, pair.substring(colon + 1));
    if (principal == null) {
      throw new InvalidCredentialsException(
          "The name or the password is wrong.", FailureReason.WRONG, name);
    }
    return principal;
  }

  private @Nullable Principal check(String name, String password) {
    PasswordCache.Key key = cache.key(name, password);
    PasswordCache.Outcome known = cache.get(key, System.nanoTime());
    return (known == null ? checks.run(() -> slowly(key, name, password)) : known).principal();
  }

  /** Looks once more: somebody may have checked the same while this waited. */
  private PasswordCache.Outcome slowly(PasswordCache.Key key, String name, String password) {
    PasswordCache.Outcome known = cache.get(key, System.nanoTime());
    return known == null
        ? cache.put(key, verifier.verify(name, password), System.nanoTime())
        : known;
  }

  /** Hashing a password takes long on purpose. */
  @Override
  public boolean mayBlock() {
    return true;
  }

  @Override
  public Challenge challenge() {
    return challenge;
  }

  private static String decode(String base64) {
    String pair;
    try {
      byte[] bytes = Base64.getDecoder().decode(base64);
      pair = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (IllegalArgumentException e) {
      throw malformed("The credentials are not Base64.");
    } catch (CharacterCodingException e) {
      throw malformed("The credentials are not UTF-8.");
    }
    // Some verifiers end at a NUL, and then the rest of a password would not matter.
    if (pair.chars().anyMatch(Character::isISOControl)) {
      throw malformed("The credentials hold a control character.");
    }
    return pair;
  }

  private static InvalidCredentialsException malformed(String message) {
    return new InvalidCredentialsException(message, FailureReason.MALFORMED);
  }
}
