package dev.armature.runtime.security;

import dev.armature.runtime.Principal;
import org.jspecify.annotations.Nullable;

/**
 * Takes the word of the server in which the service runs for who calls: of a servlet container, or
 * of a framework in front of the service. That has checked the credentials, and answers wrong ones
 * itself.
 */
public final class AssertedAuthenticator implements Authenticator {
  private final Challenge challenge;

  private AssertedAuthenticator(Challenge challenge) {
    this.challenge = challenge;
  }

  /**
   * An authenticator for a scheme that the server checks.
   *
   * @param challenge how to authenticate there, for callers who did not
   */
  public static AssertedAuthenticator of(Challenge challenge) {
    return new AssertedAuthenticator(challenge);
  }

  @Override
  public @Nullable Principal authenticate(Credentials credentials) {
    return credentials.asserted();
  }

  /** What is wrong does not get here. */
  @Override
  public boolean guessable() {
    return false;
  }

  @Override
  public Challenge challenge() {
    return challenge;
  }
}
