package dev.armature.runtime.error;

import dev.armature.runtime.tape.Violation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A failure that callers may be told about: its message is sent, so it must hold no secret.
 * Failures with a status below 500 carry no stack trace, because they are part of the contract.
 */
public class ServiceException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final ErrorCategory category;
  private final String code;
  private final boolean retryable;
  private final transient List<String> suggestions;
  private final transient List<ReplyHeader> headers;

  /** A failure as the builder describes it. */
  protected ServiceException(Builder builder) {
    super(builder.message, builder.cause, true, builder.status >= 500);
    this.status = builder.status;
    this.category = builder.category;
    this.code = builder.code;
    this.retryable = builder.retryable;
    this.suggestions = List.copyOf(builder.suggestions);
    this.headers = List.copyOf(builder.headers);
  }

  /**
   * Starts a failure.
   *
   * @param category gives the status, the code and whether a retry may help, unless set otherwise
   * @param message what went wrong, for the caller; it is sent
   */
  public static Builder of(ErrorCategory category, String message) {
    return new Builder(category, message);
  }

  /** The HTTP status, 400 to 599. */
  public int status() {
    return status;
  }

  /** What kind of failure it is. */
  public ErrorCategory category() {
    return category;
  }

  /** A stable name of the failure, for programs. */
  public String code() {
    return code;
  }

  /** Whether the same call may succeed later. */
  public boolean retryable() {
    return retryable;
  }

  /** What the caller can do about it; empty when there is nothing to say. */
  public List<String> suggestions() {
    return suggestions == null ? List.of() : suggestions;
  }

  /** Headers that the reply has to carry. */
  public List<ReplyHeader> headers() {
    return headers == null ? List.of() : headers;
  }

  /** What the caller broke; empty unless this is about the input. */
  public List<Violation> violations() {
    return List.of();
  }

  /** Builds a {@link ServiceException}. Not thread-safe. */
  public static final class Builder {
    private final String message;
    private ErrorCategory category;
    private int status;
    private String code;
    private boolean retryable;
    private @Nullable Throwable cause;
    private final List<String> suggestions = new ArrayList<>();
    private final List<ReplyHeader> headers = new ArrayList<>();

    private Builder(ErrorCategory category, String message) {
      this.message = message;
      this.category = category;
      this.status = category.status();
      this.code = category.label();
      this.retryable = category.retryable();
    }

    /** Sets the status, 400 to 599. */
    public Builder status(int value) {
      if (value < 400 || value > 599) {
        throw new IllegalArgumentException("a failure's status is 400 to 599, not " + value);
      }
      status = value;
      return this;
    }

    /** Sets the stable name of the failure. */
    public Builder code(String value) {
      code = value;
      return this;
    }

    /** Sets whether the same call may succeed later. */
    public Builder retryable(boolean value) {
      retryable = value;
      return this;
    }

    /** Sets what caused it; logged, never sent. */
    public Builder cause(@Nullable Throwable value) {
      cause = value;
      return this;
    }

    /** Adds what the caller can do about it; it is sent. */
    public Builder suggest(String value) {
      suggestions.add(value);
      return this;
    }

    /** Adds a header to the reply. */
    public Builder header(String name, String value) {
      headers.add(new ReplyHeader(name, value));
      return this;
    }

    /** The failure. */
    public ServiceException build() {
      return new ServiceException(this);
    }
  }
}
