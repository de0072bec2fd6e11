package dev.armature.runtime.log;

import dev.armature.runtime.Context;
import dev.armature.runtime.Principal;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * One line a request, by the logger {@value #LOGGER}: a short text, and all that is known as SLF4J
 * key-values. Answers of 500 and above are warnings, others are information. Immutable.
 */
public final class AccessLog {
  /** The name of the logger. */
  public static final String LOGGER = "armature.access";

  private static final Logger USUAL = LoggerFactory.getLogger(LOGGER);
  private static final int FIRST_ERROR = 400;

  private final Requests requests;
  private final double ratio;
  private final Logger log;

  /** Which requests get a line. */
  public enum Requests {
    /** None. */
    OFF,
    /** Those that are answered with 400 and above, and those whose callers went away. */
    ERRORS,
    /** Errors, and a part of the others. */
    SAMPLED,
    /** All. */
    ALL
  }

  private AccessLog(Requests requests, double ratio, Logger log) {
    this.requests = requests;
    this.ratio = ratio;
    this.log = log;
  }

  /**
   * A line for those requests.
   *
   * @param ratio of {@link Requests#SAMPLED}: how large a part of the requests that succeed, from 0
   *     to 1
   */
  public static AccessLog of(Requests requests, double ratio) {
    if (!(ratio >= 0 && ratio <= 1)) {
      throw new IllegalArgumentException("a ratio is from 0 to 1, not " + ratio);
    }
    return new AccessLog(requests, ratio, USUAL);
  }

  /** A line for every request that fails. */
  public static AccessLog errors() {
    return of(Requests.ERRORS, 0);
  }

  /** The same lines by another logger. */
  public AccessLog to(Logger other) {
    return new AccessLog(requests, ratio, other);
  }

  /** Whether requests that fail get a line, so that no other line need tell of them. */
  public boolean tellsErrors() {
    return requests != Requests.OFF;
  }

  /** Whether a request that was answered so gets a line; asked once for each. */
  public boolean wants(int status) {
    return switch (requests) {
      case OFF -> false;
      case ERRORS -> status >= FIRST_ERROR;
      case SAMPLED -> status >= FIRST_ERROR || ThreadLocalRandom.current().nextDouble() < ratio;
      case ALL -> true;
    };
  }

  /** Writes the line of a request. */
  public void write(Context context, Answered answered) {
    Level level = answered.status() >= 500 ? Level.WARN : Level.INFO;
    if (!log.isEnabledForLevel(level)) {
      return;
    }
    String method = LogText.of(context.request().method());
    LoggingEventBuilder line =
        log.atLevel(level)
            .addKeyValue("event", "request")
            .addKeyValue("method", method)
            .addKeyValue("route", answered.route())
            .addKeyValue("status", answered.status())
            .addKeyValue("durationMs", milliseconds(answered.nanos()));
    if (answered.bytes() >= 0) {
      line = line.addKeyValue("bytes", answered.bytes());
    }
    line = text(line, "path", answered.path());
    line = text(line, "code", answered.code());
    line = text(line, "address", answered.address());
    line = who(line, context);
    line.log("{} {} {}", method, answered.route(), answered.status());
  }

  private static LoggingEventBuilder who(LoggingEventBuilder line, Context context) {
    LoggingEventBuilder more =
        line.addKeyValue("service", context.operation().service())
            .addKeyValue("operation", context.operation().id());
    Principal principal = context.principal();
    more = text(more, "principal", principal == null ? null : principal.id());
    return trace(more, context);
  }

  static LoggingEventBuilder trace(LoggingEventBuilder line, Context context) {
    if (!context.trace().isSet()) {
      return line;
    }
    return line.addKeyValue("traceId", context.trace().traceId())
        .addKeyValue("correlationId", context.correlationId());
  }

  static LoggingEventBuilder text(LoggingEventBuilder line, String key, @Nullable String value) {
    return value == null || value.isEmpty() ? line : line.addKeyValue(key, LogText.of(value));
  }

  private static String milliseconds(long nanos) {
    return String.format(Locale.ROOT, "%.3f", nanos / 1e6);
  }
}
