package dev.armature.runtime.security;

import dev.armature.runtime.Principal;
import org.jspecify.annotations.Nullable;

/** Bearer tokens in the {@code Authorization} header (RFC 6750, section 2.1). */
public final class BearerAuthenticator implements Authenticator {
  private static final String PREFIX = "Bearer ";

  private final Challenge challenge;
  private final TokenVerifier verifier;

  /**
   * Checks tokens by a verifier.
   *
   * @param realm what the token opens; part of the challenge
   */
  public BearerAuthenticator(String realm, TokenVerifier verifier) {
    this.challenge = Challenge.of("Bearer").with("realm", realm);
    this.verifier = verifier;
  }

  @Override
  public @Nullable Principal authenticate(Credentials credentials) {
    String header = credentials.header("Authorization");
    if (header == null || !header.regionMatches(true, 0, PREFIX, 0, PREFIX.length())) {
      return null;
    }
    String token = header.substring(PREFIX.length()).strip();
    if (token.isEmpty()) {
      throw new InvalidCredentialsException("The token is empty.", FailureReason.MALFORMED);
    }
    return verifier.verify(token);
  }

  @Override
  public boolean ready() {
    return verifier.ready();
  }

  @Override
  public boolean mayBlock() {
    return verifier.mayBlock();
  }

  /** Nobody guesses a signature. */
  @Override
  public boolean guessable() {
    return false;
  }

  @Override
  public Challenge challenge() {
    return challenge;
  }
}
