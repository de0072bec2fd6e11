package dev.armature.runtime.http.client;

import dev.armature.runtime.http.message.Headers;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * An answer of which the contract says nothing: another status, another media type, or a body that
 * breaks its schema (then the cause says in what). Its message has no more of it than the status,
 * for bodies may hold secrets.
 */
public final class UnexpectedAnswerException extends IOException {
  private static final long serialVersionUID = 1;

  private final String operation;
  private final int status;
  private final transient Headers headers;
  private final String excerpt;

  UnexpectedAnswerException(
      String operation,
      int status,
      Headers headers,
      String excerpt,
      String what,
      @Nullable Exception cause) {
    super(operation + ": the answer " + status + " " + what, cause);
    this.operation = operation;
    this.status = status;
    this.headers = headers;
    this.excerpt = excerpt;
  }

  /** The operation that was called, its service before it. */
  public String operation() {
    return operation;
  }

  /** The status of the answer. */
  public int status() {
    return status;
  }

  /** The headers of the answer; none after a serialisation. */
  public Headers headers() {
    return headers == null ? Headers.of() : headers;
  }

  /** The start of the body as UTF-8, at most 4 KiB; empty when it was read or broke off. */
  public String excerpt() {
    return excerpt;
  }
}
