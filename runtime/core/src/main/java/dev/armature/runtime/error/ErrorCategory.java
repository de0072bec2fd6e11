package dev.armature.runtime.error;

/** What kind of failure it is, whatever the protocol. */
public enum ErrorCategory {
  /** The input breaks the contract. */
  VALIDATION("validation", 400, false),
  /** The caller did not prove who it is. */
  AUTHENTICATION("authentication", 401, false),
  /** The caller may not do this. */
  AUTHORIZATION("authorization", 403, false),
  /** There is no such thing. */
  NOT_FOUND("not_found", 404, false),
  /** The request does not fit the present state. */
  CONFLICT("conflict", 409, false),
  /** The protocol was used in a way that the contract does not offer. */
  PROTOCOL("protocol", 400, false),
  /** Too many calls. */
  RATE_LIMIT("rate_limit", 429, true),
  /** The answer was not ready in time. */
  TIMEOUT("timeout", 504, true),
  /** The service cannot answer now. */
  UNAVAILABLE("unavailable", 503, true),
  /** A fault of the service. */
  INTERNAL("internal", 500, false);

  private final String label;
  private final int status;
  private final boolean retryable;

  ErrorCategory(String label, int status, boolean retryable) {
    this.label = label;
    this.status = status;
    this.retryable = retryable;
  }

  /** The name on the wire. */
  public String label() {
    return label;
  }

  /** The usual HTTP status. */
  public int status() {
    return status;
  }

  /** Whether the same call may succeed later, unless the failure says otherwise. */
  public boolean retryable() {
    return retryable;
  }

  /** The category that fits a status from 400 to 599. */
  public static ErrorCategory of(int status) {
    return switch (status) {
      case 401, 407 -> AUTHENTICATION;
      case 403 -> AUTHORIZATION;
      case 404, 410 -> NOT_FOUND;
      case 409, 412, 423 -> CONFLICT;
      case 400, 422 -> VALIDATION;
      case 429 -> RATE_LIMIT;
      case 408, 504 -> TIMEOUT;
      case 502, 503 -> UNAVAILABLE;
      default -> status >= 500 ? INTERNAL : PROTOCOL;
    };
  }
}
