package dev.armature.runtime.json;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;

/** Writes dates and times as RFC 3339 has them; {@code toString} leaves out zero seconds. */
final class TemporalText {
  private TemporalText() {}

  static String of(OffsetDateTime value) {
    OffsetDateTime whole = isWhole(value.getOffset()) ? value : utc(value);
    StringBuilder text = new StringBuilder(35);
    append(text, whole.toLocalDate());
    append(text.append('T'), whole.toLocalTime());
    return append(text, whole.getOffset());
  }

  static String of(LocalDate value) {
    StringBuilder text = new StringBuilder(10);
    append(text, value);
    return text.toString();
  }

  static String of(OffsetTime value) {
    OffsetTime whole =
        isWhole(value.getOffset()) ? value : value.withOffsetSameInstant(ZoneOffset.UTC);
    StringBuilder text = new StringBuilder(24);
    append(text, whole.toLocalTime());
    return append(text, whole.getOffset());
  }

  private static OffsetDateTime utc(OffsetDateTime value) {
    return value.withOffsetSameInstant(ZoneOffset.UTC);
  }

  private static boolean isWhole(ZoneOffset offset) {
    return offset.getTotalSeconds() % 60 == 0;
  }

  private static void append(StringBuilder text, LocalDate date) {
    int year = date.getYear();
    if (year < 0 || year > 9999) {
      throw new IllegalArgumentException("RFC 3339 has no year " + year);
    }
    two(text, year / 100);
    two(text, year % 100);
    two(text.append('-'), date.getMonthValue());
    two(text.append('-'), date.getDayOfMonth());
  }

  private static void append(StringBuilder text, LocalTime time) {
    two(text, time.getHour());
    two(text.append(':'), time.getMinute());
    two(text.append(':'), time.getSecond());
    int nanos = time.getNano();
    if (nanos > 0) {
      text.append('.');
      for (int unit = 100_000_000; nanos > 0; unit /= 10) {
        text.append((char) ('0' + nanos / unit));
        nanos %= unit;
      }
    }
  }

  private static String append(StringBuilder text, ZoneOffset offset) {
    int minutes = offset.getTotalSeconds() / 60;
    if (minutes == 0) {
      return text.append('Z').toString();
    }
    text.append(minutes < 0 ? '-' : '+');
    two(text, Math.abs(minutes) / 60);
    two(text.append(':'), Math.abs(minutes) % 60);
    return text.toString();
  }

  private static void two(StringBuilder text, int value) {
    text.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
  }
}
