package dev.armature.runtime.format;

/** Dates and times of RFC 3339, section 5.6. */
final class DateTimes {
  private static final int DAY_MINUTES = 24 * 60;
  private static final int DATE_LENGTH = 10;
  private static final int NONE = Integer.MIN_VALUE;

  private DateTimes() {}

  static boolean isDate(CharSequence text) {
    return text.length() == DATE_LENGTH && isDatePart(text);
  }

  static boolean isTime(CharSequence text) {
    return isZonedTime(text, 0);
  }

  static boolean isDateTime(CharSequence text) {
    return startsWithDate(text)
        && isZonedTime(text, DATE_LENGTH + 1)
        && (AsciiClasses.two(text, DATE_LENGTH + 7) < 60 || endsMonth(text));
  }

  /** Without a zone nobody can say where in UTC a leap second is, so any minute may have one. */
  static boolean isLocalTime(CharSequence text) {
    return localEnd(text, 0) == text.length();
  }

  static boolean isLocalDateTime(CharSequence text) {
    return startsWithDate(text) && localEnd(text, DATE_LENGTH + 1) == text.length();
  }

  private static boolean startsWithDate(CharSequence text) {
    return text.length() > DATE_LENGTH
        && (text.charAt(DATE_LENGTH) | 0x20) == 't'
        && isDatePart(text);
  }

  private static boolean isDatePart(CharSequence text) {
    int century = AsciiClasses.two(text, 0);
    int year = AsciiClasses.two(text, 2);
    return century >= 0
        && year >= 0
        && text.charAt(4) == '-'
        && text.charAt(7) == '-'
        && isDay(century * 100 + year, AsciiClasses.two(text, 5), AsciiClasses.two(text, 8));
  }

  static boolean isDay(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1) {
      return false;
    }
    if (month == 2) {
      boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
      return day <= (leap ? 29 : 28);
    }
    boolean shorter = month == 4 || month == 6 || month == 9 || month == 11;
    return day <= (shorter ? 30 : 31);
  }

  /** A leap second is the last of a day in UTC. */
  private static boolean isZonedTime(CharSequence text, int from) {
    int zone = localEnd(text, from);
    int offset = zone < 0 ? NONE : offset(text, zone);
    if (offset == NONE || AsciiClasses.two(text, from + 6) < 60) {
      return offset != NONE;
    }
    int utc = AsciiClasses.two(text, from) * 60 + AsciiClasses.two(text, from + 3) - offset;
    return Math.floorMod(utc, DAY_MINUTES) == DAY_MINUTES - 1;
  }

  /** Leap seconds are at ends of months in UTC only (section 5.7); of which is not known ahead. */
  private static boolean endsMonth(CharSequence text) {
    int time = DATE_LENGTH + 1;
    int year = AsciiClasses.two(text, 0) * 100 + AsciiClasses.two(text, 2);
    int month = AsciiClasses.two(text, 5);
    int day = AsciiClasses.two(text, 8);
    int local = AsciiClasses.two(text, time) * 60 + AsciiClasses.two(text, time + 3);
    int shift = Math.floorDiv(local - offset(text, localEnd(text, time)), DAY_MINUTES);
    // The first of a month here may be the last of the one before in UTC.
    return day + shift == 0
        || (isDay(year, month, day + shift) && !isDay(year, month, day + shift + 1));
  }

  /** The end of the partial-time that begins there; -1 if there is none. */
  private static int localEnd(CharSequence text, int from) {
    int end = from + 8;
    if (text.length() < end
        || !isBetween(AsciiClasses.two(text, from), 23)
        || text.charAt(from + 2) != ':'
        || !isBetween(AsciiClasses.two(text, from + 3), 59)
        || text.charAt(from + 5) != ':'
        || !isBetween(AsciiClasses.two(text, from + 6), 60)) {
      return -1;
    }
    if (end == text.length() || text.charAt(end) != '.') {
      return end;
    }
    int fraction = AsciiClasses.digitsEnd(text, end + 1, text.length());
    return fraction == end + 1 ? -1 : fraction;
  }

  /** The offset in minutes that the text ends with. */
  private static int offset(CharSequence text, int from) {
    int length = text.length();
    if (length == from + 1) {
      return (text.charAt(from) | 0x20) == 'z' ? 0 : NONE;
    }
    if (length != from + 6 || text.charAt(from + 3) != ':') {
      return NONE;
    }
    char sign = text.charAt(from);
    int hours = AsciiClasses.two(text, from + 1);
    int minutes = AsciiClasses.two(text, from + 4);
    if (sign != '+' && sign != '-' || !isBetween(hours, 23) || !isBetween(minutes, 59)) {
      return NONE;
    }
    return (sign == '-' ? -1 : 1) * (hours * 60 + minutes);
  }

  private static boolean isBetween(int value, int max) {
    return value >= 0 && value <= max;
  }
}
