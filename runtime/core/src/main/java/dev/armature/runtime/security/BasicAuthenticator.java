package dev.armature.runtime.security;

import dev.armature.runtime.Principal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Names and passwords in the {@code Authorization} header (RFC 7617), in UTF-8. */
public final class BasicAuthenticator implements Authenticator {
  private static final String PREFIX = "Basic ";

  private final Challenge challenge;
  private final PasswordVerifier verifier;

  /**
   * Checks names and passwords by a verifier.
   *
   * @param realm what the password opens; part of the challenge
   */
  public BasicAuthenticator(String realm, PasswordVerifier verifier) {
    this.challenge = Challenge.of("Basic").with("realm", realm).with("charset", "UTF-8");
    this.verifier = verifier;
  }

  @Override
  public @Nullable Principal authenticate(Credentials credentials) {
    String header = credentials.header("Authorization");
    if (header == null || !header.regionMatches(true, 0, PREFIX, 0, PREFIX.length())) {
      return null;
    }
    String pair = decode(header.substring(PREFIX.length()).strip());
    int colon = pair.indexOf(':');
    if (colon < 0) {
      throw new InvalidCredentialsException("The credentials hold no colon.");
    }
    Principal principal = verifier.verify(pair.substring(0, colon), pair.substring(colon + 1));
    if (principal == null) {
      throw new InvalidCredentialsException("The name or the password is wrong.");
    }
    return principal;
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
    try {
      return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new InvalidCredentialsException("The credentials are not Base64.");
    }
  }
}
