package dev.armature.runtime.error;

/** The caller made more calls than it may. */
public final class RateLimitException extends ServiceException {
  private static final long serialVersionUID = 1;

  /**
   * A failure that says when to come back.
   *
   * @param retryAfterSeconds seconds until the next call may succeed, at least 1
   */
  public RateLimitException(long retryAfterSeconds) {
    super(
        of(ErrorCategory.RATE_LIMIT, "Too many calls; try again in " + retryAfterSeconds + " s.")
            .code("rate_limited")
            .header("Retry-After", Long.toString(retryAfterSeconds)));
  }
}
