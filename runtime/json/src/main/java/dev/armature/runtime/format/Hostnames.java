package dev.armature.runtime.format;

/**
 * Host names of RFC 1123, and those of IDNA2008 (RFC 5890 to 5893). A label that begins with "xn--"
 * must be an A-label. Other labels with hyphens in third and fourth place are left to RFC 1123,
 * which allows them; names in use have such labels.
 */
final class Hostnames {
  private static final int MAX_LENGTH = 253;
  private static final int MAX_LABEL = 63;

  private enum Label {
    PLAIN,
    ENCODED,
    UNICODE,
    INVALID
  }

  private Hostnames() {}

  /**
   * Whether the text is a host name.
   *
   * @param international whether labels may be U-labels, and other full stops may part them
   */
  static boolean isHostname(CharSequence text, boolean international) {
    // The ASCII form has a character for each code point, which has up to two here.
    if (text.length() > (international ? 2 * MAX_LENGTH : MAX_LENGTH)) {
      return false;
    }
    boolean plain = true;
    for (int from = 0; from <= text.length(); ) {
      int to = labelEnd(text, from, international);
      Label label = label(text, from, to);
      if (label == Label.INVALID || (label == Label.UNICODE && !international)) {
        return false;
      }
      plain &= label == Label.PLAIN;
      from = to + 1;
    }
    return plain ? text.length() <= MAX_LENGTH : isIdnaName(text, international);
  }

  private static boolean isIdnaName(CharSequence text, boolean international) {
    IdnaLabel label = new IdnaLabel();
    int length = -1;
    int classes = 0;
    boolean keepsBidiRule = true;
    for (int from = 0; from <= text.length(); ) {
      int to = labelEnd(text, from, international);
      if (!read(label, text, from, to)) {
        return false;
      }
      length += label.length() + 1;
      classes |= label.bidiClasses();
      keepsBidiRule &= label.keepsBidiRule();
      from = to + 1;
    }
    return length <= MAX_LENGTH && (keepsBidiRule || !BidiRule.isRightToLeft(classes));
  }

  private static boolean read(IdnaLabel label, CharSequence text, int from, int to) {
    switch (label(text, from, to)) {
      case PLAIN:
        label.readAscii(text, from, to);
        return true;
      case ENCODED:
        return label.readEncoded(text, from, to);
      default:
        return label.readUnicode(text, from, to);
    }
  }

  private static int labelEnd(CharSequence text, int from, boolean international) {
    int at = from;
    while (at < text.length() && !isDot(text.charAt(at), international)) {
      at++;
    }
    return at;
  }

  private static boolean isDot(char c, boolean international) {
    return c == '.' || (international && (c == '\u3002' || c == '\uFF0E' || c == '\uFF61'));
  }

  private static Label label(CharSequence text, int from, int to) {
    boolean ascii = true;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < 0x80 && !AsciiClasses.isLetterOrDigit(c) && c != '-') {
        return Label.INVALID;
      }
      ascii &= c < 0x80;
    }
    if (from == to || text.charAt(from) == '-' || text.charAt(to - 1) == '-') {
      return Label.INVALID;
    }
    if (!ascii) {
      return Label.UNICODE;
    }
    boolean encoded =
        to - from >= 4
            && (text.charAt(from) | 0x20) == 'x'
            && (text.charAt(from + 1) | 0x20) == 'n'
            && text.charAt(from + 2) == '-'
            && text.charAt(from + 3) == '-';
    return to - from > MAX_LABEL ? Label.INVALID : encoded ? Label.ENCODED : Label.PLAIN;
  }
}
