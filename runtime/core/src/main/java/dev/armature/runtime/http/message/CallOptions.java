package dev.armature.runtime.http.message;

import dev.armature.runtime.Context;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a caller wants of one call, beside its input. Immutable.
 *
 * @param timeout how long it may take, its body and all retries included; null for the client's
 * @param idempotencyKey the same for all calls that the server is to do once; null for none
 * @param headers more headers, names and values in turn; they stand instead of those of the request
 * @param retries whether it may be made again when it failed
 */
public record CallOptions(
    @Nullable Duration timeout,
    @Nullable String idempotencyKey,
    List<String> headers,
    boolean retries) {
  /** Nothing wanted. */
  public static final CallOptions NONE = new CallOptions(null, null, List.of(), true);

  /** The header of a call that is made again: which retry it is, from 1. */
  public static final String RETRY_ATTEMPT = "X-Retry-Attempt";

  private static final Duration LEAST = Duration.ofMillis(1);

  /** Checks the ranges. */
  public CallOptions {
    headers = List.copyOf(headers);
    if (timeout != null && (timeout.isNegative() || timeout.isZero())) {
      throw new IllegalArgumentException("a timeout is above zero");
    }
    if (headers.size() % 2 != 0) {
      throw new IllegalArgumentException("a name without a value");
    }
  }

  /**
   * What a call wants that is made to answer another one: no more time than that has left, its
   * trace, its correlation id; and no retries where that is a retry itself, so that they do not
   * multiply.
   */
  public static CallOptions within(Context context) {
    CallOptions options = NONE;
    if (context.deadline().isSet()) {
      Duration rest = context.deadline().remaining();
      options = options.timeout(rest.compareTo(LEAST) < 0 ? LEAST : rest);
    }
    if (context.trace().isSet()) {
      options =
          options
              .header("traceparent", context.trace().traceparent())
              .header("X-Correlation-Id", context.correlationId());
      String state = context.trace().state();
      options = state == null ? options : options.header("tracestate", state);
    }
    boolean retry = context.request().header(RETRY_ATTEMPT) != null;
    return retry ? options.withoutRetries() : options;
  }

  /** The same with a timeout. */
  public CallOptions timeout(Duration value) {
    return new CallOptions(value, idempotencyKey, headers, retries);
  }

  /** The same with an idempotency key. */
  public CallOptions idempotencyKey(String value) {
    return new CallOptions(timeout, value, headers, retries);
  }

  /** The same with one more header. */
  public CallOptions header(String name, String value) {
    List<String> more = new ArrayList<>(headers);
    more.add(HeaderSyntax.name(name));
    more.add(HeaderSyntax.value(name, value));
    return new CallOptions(timeout, idempotencyKey, more, retries);
  }

  /** The same without retries. */
  public CallOptions withoutRetries() {
    return new CallOptions(timeout, idempotencyKey, headers, false);
  }
}
