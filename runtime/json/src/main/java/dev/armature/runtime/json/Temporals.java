package dev.armature.runtime.json;

import dev.armature.runtime.format.Format;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Dates and times of RFC 3339, section 5.6. */
final class Temporals {
  private static final int MAX_JAVA_OFFSET = 18 * 60;
  private static final int DATE_LENGTH = 10;

  private Temporals() {}

  static @Nullable LocalDate date(String text) {
    return Format.DATE.matches(text) ? datePart(text) : null;
  }

  static @Nullable OffsetTime time(String text) {
    if (!Format.TIME.matches(text)) {
      return null;
    }
    int offset = offset(text);
    LocalTime local = localTime(text, 0);
    return isJavaOffset(offset)
        ? OffsetTime.of(local, zone(offset))
        : OffsetTime.of(local.minusMinutes(offset), ZoneOffset.UTC);
  }

  static @Nullable OffsetDateTime dateTime(String text) {
    if (!Format.DATE_TIME.matches(text)) {
      return null;
    }
    int offset = offset(text);
    LocalDateTime local = LocalDateTime.of(datePart(text), localTime(text, DATE_LENGTH + 1));
    return isJavaOffset(offset)
        ? OffsetDateTime.of(local, zone(offset))
        : OffsetDateTime.of(local.minusMinutes(offset), ZoneOffset.UTC);
  }

  private static boolean isJavaOffset(int minutes) {
    return Math.abs(minutes) <= MAX_JAVA_OFFSET;
  }

  private static ZoneOffset zone(int minutes) {
    return ZoneOffset.ofTotalSeconds(minutes * 60);
  }

  private static LocalDate datePart(CharSequence text) {
    return LocalDate.of(
        two(text, 0) * 100 + two(text, 2), two(text, 5), two(text, DATE_LENGTH - 2));
  }

  private static LocalTime localTime(CharSequence text, int from) {
    int second = Math.min(two(text, from + 6), 59);
    int nanos = 0;
    if (text.charAt(from + 8) == '.') {
      int unit = 100_000_000;
      for (int i = from + 9; isDigit(text.charAt(i)); i++) {
        nanos += (text.charAt(i) - '0') * unit;
        unit /= 10;
      }
    }
    return LocalTime.of(two(text, from), two(text, from + 3), second, nanos);
  }

  /** The offset from UTC in minutes that a date-time or time ends with. */
  private static int offset(CharSequence text) {
    int from = text.length() - 6;
    char sign = text.charAt(from);
    if (sign != '+' && sign != '-' || (text.charAt(from + 5) | 0x20) == 'z') {
      return 0;
    }
    int minutes = two(text, from + 1) * 60 + two(text, from + 4);
    return sign == '-' ? -minutes : minutes;
  }

  /** The number that two digits make. */
  private static int two(CharSequence text, int at) {
    char tens = text.charAt(at);
    char ones = text.charAt(at + 1);
    return isDigit(tens) && isDigit(ones) ? (tens - '0') * 10 + ones - '0' : -1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
