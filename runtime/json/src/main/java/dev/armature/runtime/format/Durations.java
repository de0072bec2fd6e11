package dev.armature.runtime.format;

/**
 * Durations of RFC 3339, appendix A: designators in order, none left out between two, no fractions.
 */
final class Durations {
  private static final String DATE = "YMD";
  private static final String TIME = "HMS";

  private Durations() {}

  static boolean isDuration(CharSequence text) {
    int length = text.length();
    if (length < 3 || text.charAt(0) != 'P') {
      return false;
    }
    if (text.charAt(length - 1) == 'W') {
      return AsciiClasses.digitsEnd(text, 1, length) == length - 1;
    }
    int at = units(text, 1, DATE);
    if (at < 0 || at == length) {
      return at == length;
    }
    return text.charAt(at) == 'T' && at + 1 < length && units(text, at + 1, TIME) == length;
  }

  /** The end of the run of amounts with neighbouring units; -1 if a unit is out of order. */
  private static int units(CharSequence text, int from, String units) {
    int at = from;
    int last = -1;
    while (at < text.length() && text.charAt(at) != 'T') {
      int end = AsciiClasses.digitsEnd(text, at, text.length());
      int unit = end == at || end == text.length() ? -1 : units.indexOf(text.charAt(end));
      if (unit < 0 || (last >= 0 && unit != last + 1)) {
        return -1;
      }
      last = unit;
      at = end + 1;
    }
    return at;
  }
}
