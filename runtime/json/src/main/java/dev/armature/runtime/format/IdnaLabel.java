package dev.armature.runtime.format;

/** One label of a name at a time, as code points: whether it is a U-label, and its direction. */
final class IdnaLabel {
  private static final int MAX_LENGTH = 63;
  private static final String PREFIX = "xn--";

  private final int[] points = new int[MAX_LENGTH];
  private final char[] encoded = new char[MAX_LENGTH - PREFIX.length()];
  private int count;
  private int length;
  private int bidiFirst;
  private int bidiLast;
  private int bidiAll;

  /** How long its ASCII form is. */
  int length() {
    return length;
  }

  int bidiClasses() {
    return bidiAll;
  }

  boolean keepsBidiRule() {
    return BidiRule.holds(bidiFirst, bidiLast, bidiAll);
  }

  /** Takes a label of letters, digits and hyphens, where case does not count. */
  void readAscii(CharSequence text, int from, int to) {
    count = to - from;
    length = count;
    for (int i = 0; i < count; i++) {
      points[i] = Punycode.lower(text.charAt(from + i));
    }
    noteDirection();
  }

  /** Takes an A-label; false if it is none (RFC 5891, section 5.3 and 5.4). */
  boolean readEncoded(CharSequence text, int from, int to) {
    count = Punycode.decode(text, from + PREFIX.length(), to, points);
    if (count < 1 || !isBeyondAscii() || !isValid() || length != to - from) {
      return false;
    }
    for (int i = 0; i < length - PREFIX.length(); i++) {
      if (encoded[i] != Punycode.lower(text.charAt(from + PREFIX.length() + i))) {
        return false;
      }
    }
    return true;
  }

  /** Takes a U-label; false if it is none (RFC 5891, section 4.2). */
  boolean readUnicode(CharSequence text, int from, int to) {
    count = 0;
    int at = from;
    while (at < to) {
      if (count == MAX_LENGTH) {
        return false;
      }
      int point = Character.codePointAt(text, at);
      points[count++] = point;
      at += Character.charCount(point);
    }
    return isValid();
  }

  private boolean isBeyondAscii() {
    for (int i = 0; i < count; i++) {
      if (points[i] >= 0x80) {
        return true;
      }
    }
    return false;
  }

  private boolean isValid() {
    if (points[0] == '-' || points[count - 1] == '-') {
      return false;
    }
    boolean reserved = count >= 4 && points[2] == '-' && points[3] == '-';
    if (reserved || IdnaTable.isMark(IdnaTable.of(points[0]))) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      int status = IdnaTable.status(IdnaTable.of(points[i]));
      if (status != IdnaTable.PVALID && (status == 0 || !ContextRules.allow(points, count, i))) {
        return false;
      }
    }
    int size = Composition.isComposed(points, count) ? Punycode.encode(points, count, encoded) : -1;
    length = size + PREFIX.length();
    noteDirection();
    return size >= 0;
  }

  private void noteDirection() {
    bidiFirst = IdnaTable.bidi(IdnaTable.of(points[0]));
    bidiLast = bidiFirst;
    bidiAll = 0;
    for (int i = 0; i < count; i++) {
      int bidi = IdnaTable.bidi(IdnaTable.of(points[i]));
      bidiAll |= bidi;
      bidiLast = BidiRule.isNonSpacing(bidi) ? bidiLast : bidi;
    }
  }
}
