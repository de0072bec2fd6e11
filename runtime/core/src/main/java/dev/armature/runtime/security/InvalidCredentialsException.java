package dev.armature.runtime.security;

/** Credentials were given and are wrong. The message is sent, so it never quotes them. */
public final class InvalidCredentialsException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * Wrong credentials.
   *
   * @param message what is wrong with them: expired, unknown, not for this audience
   */
  public InvalidCredentialsException(String message) {
    super(message, null, false, false);
  }
}
