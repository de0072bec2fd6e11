package dev.armature.runtime.config;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sizes and durations as people write them. */
final class Units {
  private static final Pattern SIZE = Pattern.compile("(\\d{1,12}) ?(B|KB|MB|GB)?");
  private static final Pattern DURATION = Pattern.compile("(\\d{1,12}) ?(ms|s|m|h|d)");
  private static final Map<String, Long> BYTES =
      Map.of("B", 1L, "KB", 1L << 10, "MB", 1L << 20, "GB", 1L << 30);
  private static final Map<String, Long> MILLIS =
      Map.of("ms", 1L, "s", 1_000L, "m", 60_000L, "h", 3_600_000L, "d", 86_400_000L);

  private Units() {}

  /** Bytes of {@code 64KB}, powers of 1024; null when it is not a size. */
  static @Nullable Long size(String text) {
    Matcher parts = SIZE.matcher(text);
    if (!parts.matches()) {
      return null;
    }
    String unit = parts.group(2) == null ? "B" : parts.group(2);
    return multiply(parts.group(1), BYTES.get(unit));
  }

  /** The duration of {@code 30s} or {@code PT30S} (ISO 8601); null when it is not one. */
  static @Nullable Duration duration(String text) {
    Matcher parts = DURATION.matcher(text);
    if (parts.matches()) {
      Long millis = multiply(parts.group(1), MILLIS.get(parts.group(2)));
      return millis == null ? null : Duration.ofMillis(millis);
    }
    try {
      return text.startsWith("P") ? Duration.parse(text) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable Long multiply(String number, @Nullable Long unit) {
    try {
      return unit == null ? null : Math.multiplyExact(Long.parseLong(number), unit);
    } catch (ArithmeticException e) {
      return null;
    }
  }
}
