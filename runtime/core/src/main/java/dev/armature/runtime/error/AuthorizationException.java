package dev.armature.runtime.error;

import java.util.List;

/** The caller is known but may not do this. */
public final class AuthorizationException extends ServiceException {
  private static final long serialVersionUID = 1;

  /**
   * A failure that names what is missing.
   *
   * @param code a stable name, {@code insufficient_scope} for example
   * @param message what is missing
   * @param challenges values of {@code WWW-Authenticate} (RFC 6750, section 3.1), may be empty
   */
  public AuthorizationException(String code, String message, List<String> challenges) {
    super(builder(code, message, challenges));
  }

  private static Builder builder(String code, String message, List<String> challenges) {
    Builder builder = of(ErrorCategory.AUTHORIZATION, message).code(code);
    challenges.forEach(challenge -> builder.header("WWW-Authenticate", challenge));
    return builder;
  }
}
