package dev.armature.runtime.json;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Dates and times of RFC 3339, section 5.6. */
final class Temporals {
  private static final int DAY_MINUTES = 24 * 60;
  private static final int MAX_JAVA_OFFSET = 18 * 60;
  private static final int DATE_LENGTH = 10;

  private Temporals() {}

  static boolean isDate(CharSequence text) {
    return text.length() == DATE_LENGTH && isDatePart(text);
  }

  static boolean isTime(CharSequence text) {
    return minutes(text, 0) != Integer.MIN_VALUE;
  }

  static boolean isDateTime(CharSequence text) {
    return text.length() > DATE_LENGTH
        && (text.charAt(DATE_LENGTH) | 0x20) == 't'
        && isDatePart(text)
        && minutes(text, DATE_LENGTH + 1) != Integer.MIN_VALUE;
  }

  static @Nullable LocalDate date(String text) {
    return isDate(text) ? datePart(text) : null;
  }

  static @Nullable OffsetTime time(String text) {
    if (!isTime(text)) {
      return null;
    }
    int offset = minutes(text, 0);
    LocalTime local = localTime(text, 0);
    return isJavaOffset(offset)
        ? OffsetTime.of(local, zone(offset))
        : OffsetTime.of(local.minusMinutes(offset), ZoneOffset.UTC);
  }

  static @Nullable OffsetDateTime dateTime(String text) {
    if (!isDateTime(text)) {
      return null;
    }
    int offset = minutes(text, DATE_LENGTH + 1);
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

  private static boolean isDatePart(CharSequence text) {
    int month = two(text, 5);
    int day = two(text, 8);
    if (text.charAt(4) != '-' || text.charAt(7) != '-' || two(text, 0) < 0 || two(text, 2) < 0) {
      return false;
    }
    if (month < 1 || month > 12 || day < 1) {
      return false;
    }
    return day <= 28
        || day <= YearMonth.of(two(text, 0) * 100 + two(text, 2), month).lengthOfMonth();
  }

  /** The offset from UTC in minutes of the full-time from there on; MIN_VALUE if it is none. */
  private static int minutes(CharSequence text, int from) {
    if (text.length() < from + 9
        || !isBetween(two(text, from), 23)
        || text.charAt(from + 2) != ':'
        || !isBetween(two(text, from + 3), 59)
        || text.charAt(from + 5) != ':'
        || !isBetween(two(text, from + 6), 60)) {
      return Integer.MIN_VALUE;
    }
    int zone = zoneStart(text, from + 8);
    int offset = zone < 0 ? Integer.MIN_VALUE : offset(text, zone);
    if (offset == Integer.MIN_VALUE || two(text, from + 6) < 60) {
      return offset;
    }
    // A leap second is the last of a day in UTC.
    int utc = two(text, from) * 60 + two(text, from + 3) - offset;
    return Math.floorMod(utc, DAY_MINUTES) == DAY_MINUTES - 1 ? offset : Integer.MIN_VALUE;
  }

  private static int zoneStart(CharSequence text, int from) {
    if (text.charAt(from) != '.') {
      return from;
    }
    int at = from + 1;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return at == from + 1 || at == text.length() ? -1 : at;
  }

  private static int offset(CharSequence text, int from) {
    char sign = text.charAt(from);
    if (sign == 'Z' || sign == 'z') {
      return text.length() == from + 1 ? 0 : Integer.MIN_VALUE;
    }
    if ((sign != '+' && sign != '-')
        || text.length() != from + 6
        || text.charAt(from + 3) != ':'
        || !isBetween(two(text, from + 1), 23)
        || !isBetween(two(text, from + 4), 59)) {
      return Integer.MIN_VALUE;
    }
    int minutes = two(text, from + 1) * 60 + two(text, from + 4);
    return sign == '-' ? -minutes : minutes;
  }

  private static boolean isBetween(int value, int max) {
    return value >= 0 && value <= max;
  }

  /** The number that two digits make; negative if they are none. */
  private static int two(CharSequence text, int at) {
    char tens = text.charAt(at);
    char ones = text.charAt(at + 1);
    return isDigit(tens) && isDigit(ones) ? (tens - '0') * 10 + ones - '0' : -1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
