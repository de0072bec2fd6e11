package dev.armature.runtime.client;

import dev.armature.runtime.Context;
import dev.armature.runtime.http.message.CallOptions;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a call that is answered hands on to the calls that it makes. */
public final class Propagation {
  private static final Duration LEAST = Duration.ofMillis(1);

  private Propagation() {}

  /**
   * Options with the rest of the time, the trace and the correlation id of a call; and without
   * retries where that call is a retry itself, so that they do not multiply.
   */
  public static CallOptions from(Context context) {
    CallOptions options = CallOptions.NONE;
    if (context.deadline().isSet()) {
      Duration rest = context.deadline().remaining();
      options = options.timeout(rest.compareTo(LEAST) < 0 ? LEAST : rest);
    }
    if (context.trace().isSet()) {
      options =
          options
              .header("traceparent", context.trace().traceparent())
              .header(CallTracing.CORRELATION, context.correlationId());
      @Nullable String state = context.trace().state();
      options = state == null ? options : options.header("tracestate", state);
    }
    boolean retry = context.request().header(RetryExchange.RETRIES) != null;
    return retry ? options.withoutRetries() : options;
  }
}
