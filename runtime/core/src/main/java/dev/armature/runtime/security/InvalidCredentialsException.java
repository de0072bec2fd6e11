package dev.armature.runtime.security;

import org.jspecify.annotations.Nullable;

/** Credentials were given and are wrong. The message is sent, so it never quotes them. */
public final class InvalidCredentialsException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final FailureReason reason;
  private final @Nullable String claimed;

  /**
   * Wrong credentials.
   *
   * @param message what is wrong with them: unknown, not for this audience
   */
  public InvalidCredentialsException(String message) {
    this(message, FailureReason.WRONG);
  }

  /** Credentials that are no good for that reason. */
  public InvalidCredentialsException(String message, FailureReason reason) {
    this(message, reason, null);
  }

  /**
   * Credentials that are no good for that reason.
   *
   * @param claimed who they say the caller is, if that is no secret, for the audit log; null when
   *     they do not say
   */
  public InvalidCredentialsException(
      String message, FailureReason reason, @Nullable String claimed) {
    super(message, null, false, false);
    this.reason = reason;
    this.claimed = claimed;
  }

  /** Why they are no good, in one word. */
  public FailureReason reason() {
    return reason;
  }

  /** Who they say the caller is; null when they do not say. */
  public @Nullable String claimed() {
    return claimed;
  }
}
