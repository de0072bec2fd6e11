package dev.armature.runtime.error;

import java.util.List;

/** The caller did not prove who it is (RFC 9110, section 15.5.2). */
public final class AuthenticationException extends ServiceException {
  private static final long serialVersionUID = 1;

  /**
   * A failure that names the ways to authenticate.
   *
   * @param message what is wrong; says nothing of the credentials themselves
   * @param challenges values of {@code WWW-Authenticate}, one header each
   */
  public AuthenticationException(String message, List<String> challenges) {
    super(builder(message, challenges));
  }

  private static Builder builder(String message, List<String> challenges) {
    Builder builder = of(ErrorCategory.AUTHENTICATION, message).code("unauthenticated");
    challenges.forEach(challenge -> builder.header("WWW-Authenticate", challenge));
    return builder;
  }
}
