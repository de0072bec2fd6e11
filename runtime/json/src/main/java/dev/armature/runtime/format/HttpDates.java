package dev.armature.runtime.format;

/**
 * The three forms of an HTTP-date (RFC 9110, section 5.6.7); case counts. That the name of the day
 * fits the date is not looked at.
 */
final class HttpDates {
  private static final String DAYS = "MonTueWedThuFriSatSun";
  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
  private static final String[] LONG_DAYS = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
  };

  private HttpDates() {}

  static boolean isHttpDate(CharSequence text) {
    int length = text.length();
    if (length < 4 || name(text, 0, DAYS) < 0) {
      return false;
    }
    if (text.charAt(3) == ',') {
      return length == 29 && isFixed(text);
    }
    return text.charAt(3) == ' ' ? length == 24 && isAsctime(text) : isRfc850(text);
  }

  /** {@code Sun, 06 Nov 1994 08:49:37 GMT}. */
  private static boolean isFixed(CharSequence text) {
    return is(text, 4, " ")
        && is(text, 7, " ")
        && is(text, 11, " ")
        && is(text, 16, " ")
        && isDay(year(text, 12), name(text, 8, MONTHS), AsciiClasses.two(text, 5))
        && isTime(text, 17)
        && is(text, 25, " GMT");
  }

  /** {@code Sunday, 06-Nov-94 08:49:37 GMT}, with the years of the century left open. */
  private static boolean isRfc850(CharSequence text) {
    int at = LONG_DAYS[name(text, 0, DAYS)].length();
    int year = AsciiClasses.two(text, at + 9);
    return is(text, 0, LONG_DAYS[name(text, 0, DAYS)])
        && text.length() == at + 24
        && is(text, at, ", ")
        && is(text, at + 4, "-")
        && is(text, at + 8, "-")
        && year >= 0
        && isDay(2000 + year, name(text, at + 5, MONTHS), AsciiClasses.two(text, at + 2))
        && is(text, at + 11, " ")
        && isTime(text, at + 12)
        && is(text, at + 20, " GMT");
  }

  /** {@code Sun Nov 6 08:49:37 1994}. */
  private static boolean isAsctime(CharSequence text) {
    char tens = text.charAt(8);
    char ones = text.charAt(9);
    int day = tens == ' ' && AsciiClasses.isDigit(ones) ? ones - '0' : AsciiClasses.two(text, 8);
    return is(text, 7, " ")
        && is(text, 10, " ")
        && is(text, 19, " ")
        && isDay(year(text, 20), name(text, 4, MONTHS), day)
        && isTime(text, 11);
  }

  private static boolean isDay(int year, int month, int day) {
    return year >= 0 && month >= 0 && DateTimes.isDay(year, month + 1, day);
  }

  private static boolean isTime(CharSequence text, int at) {
    int hour = AsciiClasses.two(text, at);
    int minute = AsciiClasses.two(text, at + 3);
    int second = AsciiClasses.two(text, at + 6);
    return hour >= 0
        && hour < 24
        && is(text, at + 2, ":")
        && minute >= 0
        && minute < 60
        && is(text, at + 5, ":")
        && second >= 0
        && second <= 60;
  }

  private static int year(CharSequence text, int at) {
    int century = AsciiClasses.two(text, at);
    int year = AsciiClasses.two(text, at + 2);
    return century < 0 || year < 0 ? -1 : century * 100 + year;
  }

  /** The place of the three letters in a list of such names; -1 if they are not there. */
  private static int name(CharSequence text, int at, String names) {
    for (int i = 0; i < names.length(); i += 3) {
      if (at + 2 < text.length()
          && text.charAt(at) == names.charAt(i)
          && text.charAt(at + 1) == names.charAt(i + 1)
          && text.charAt(at + 2) == names.charAt(i + 2)) {
        return i / 3;
      }
    }
    return -1;
  }

  private static boolean is(CharSequence text, int at, String word) {
    if (text.length() < at + word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text.charAt(at + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
