package dev.armature.generator.read.common;

import dev.armature.generator.ir.Policies;
import dev.armature.generator.schema.Findings;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Node;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code x-armature}: of the document as defaults, of operations and tools. */
public final class PolicyReader {
  private static final String INVALID = "contract/policy";
  private static final Duration LONGEST_WINDOW = Duration.ofDays(1);
  private static final Pattern AMOUNT = Pattern.compile("([0-9]{1,9})(ms|s|m|h|d)");

  private final Findings findings;
  private final Fields fields;

  /** Reports to {@code findings}. */
  public PolicyReader(Findings findings, Fields fields) {
    this.findings = findings;
    this.fields = fields;
  }

  /** The policies of an element; what it does not say is as in {@code defaults}. */
  public Policies read(Place element, Policies defaults) {
    Place extension = fields.object(element, "x-armature");
    if (extension == null) {
      return defaults;
    }
    String permission = fields.text(extension, "permission");
    Policies.RateLimit limit = rateLimit(fields.object(extension, "rateLimit"));
    Place timeout = extension.get("timeout");
    Duration time = timeout == null ? null : duration(timeout);
    return new Policies(
        permission == null ? defaults.permission() : permission,
        limit == null ? defaults.rateLimit() : limit,
        time == null ? defaults.timeout() : time);
  }

  private Policies.@Nullable RateLimit rateLimit(@Nullable Place at) {
    if (at == null) {
      return null;
    }
    Integer calls = count(at, "calls");
    Place window = at.get("window");
    Duration time = window == null ? Duration.ofSeconds(1) : duration(window);
    if (window != null && time != null && time.compareTo(LONGEST_WINDOW) > 0) {
      invalid(window, "a rate limit's window is a day at most");
      return null;
    }
    return calls == null || time == null ? null : new Policies.RateLimit(calls, time);
  }

  private @Nullable Integer count(Place place, String key) {
    Place at = place.get(key);
    if (at != null
        && at.node() instanceof Node.NumberNode number
        && number.literal().matches("[1-9][0-9]{0,8}")) {
      return Integer.valueOf(number.literal());
    }
    invalid(at == null ? place : at, "'" + key + "' takes a whole number of at least 1");
    return null;
  }

  private @Nullable Duration duration(Place at) {
    String text = at.text() == null ? "" : at.text();
    Matcher amount = AMOUNT.matcher(text.toLowerCase(Locale.ROOT));
    Duration found = null;
    if (amount.matches()) {
      found = of(Long.parseLong(amount.group(1)), amount.group(2));
    } else {
      try {
        found = Duration.parse(text);
      } catch (DateTimeParseException e) {
        // Reported below, as zero and negative ones are.
      }
    }
    if (found == null || found.isZero() || found.isNegative()) {
      invalid(at, "'" + at.key() + "' takes a time such as 500ms, 30s, 5m or PT30S");
      return null;
    }
    return found;
  }

  private static Duration of(long amount, String unit) {
    return switch (unit) {
      case "ms" -> Duration.ofMillis(amount);
      case "s" -> Duration.ofSeconds(amount);
      case "m" -> Duration.ofMinutes(amount);
      case "h" -> Duration.ofHours(amount);
      default -> Duration.ofDays(amount);
    };
  }

  private void invalid(Place at, String message) {
    findings.error(INVALID, at.span(), message, null);
  }
}
