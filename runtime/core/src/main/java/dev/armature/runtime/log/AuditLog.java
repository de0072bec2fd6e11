package dev.armature.runtime.log;

import dev.armature.runtime.Context;
import dev.armature.runtime.Principal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * One line for each caller that was not let in, by the logger {@value #LOGGER}: who, from where,
 * for what, and why, as SLF4J key-values, at level WARN. Credentials are never in it. Immutable.
 */
public final class AuditLog {
  /** The name of the logger. */
  public static final String LOGGER = "armature.audit";

  private final Logger log;

  private AuditLog(Logger log) {
    this.log = log;
  }

  /** The usual log. */
  public static AuditLog usual() {
    return to(LoggerFactory.getLogger(LOGGER));
  }

  /** The same lines by another logger. */
  public static AuditLog to(Logger other) {
    return new AuditLog(other);
  }

  /**
   * Somebody did not prove who they are.
   *
   * @param scheme the security scheme; null when it was none in particular
   * @param claimed who they say they are, if that is no secret; null when they do not say
   * @param reason why they were refused, one of a few words
   */
  public void unauthenticated(
      Context context,
      String address,
      @Nullable String scheme,
      @Nullable String claimed,
      String reason) {
    LoggingEventBuilder line = line("authentication_failed", context, address, reason);
    line = AccessLog.text(line, "scheme", scheme);
    AccessLog.text(line, "claimed", claimed).log("authentication failed: {}", reason);
  }

  /** Somebody known may not do what they asked for. */
  public void unauthorized(
      Context context, String address, @Nullable Principal principal, String reason) {
    LoggingEventBuilder line = line("authorization_refused", context, address, reason);
    AccessLog.text(line, "principal", principal == null ? null : principal.id())
        .log("authorization refused: {}", reason);
  }

  /** An address failed so often that it is not listened to for a while. */
  public void blocked(Context context, String addresses, long seconds) {
    line("address_blocked", context, addresses, "failures")
        .addKeyValue("seconds", seconds)
        .log("address blocked for {} s", seconds);
  }

  private LoggingEventBuilder line(String event, Context context, String address, String reason) {
    LoggingEventBuilder line =
        log.atWarn()
            .addKeyValue("event", event)
            .addKeyValue("reason", reason)
            .addKeyValue("service", context.operation().service())
            .addKeyValue("operation", context.operation().id());
    return AccessLog.trace(AccessLog.text(line, "address", address), context);
  }
}
