package dev.armature.runtime.format;

/**
 * Mailboxes of RFC 5321, section 4.1.2, and with what RFC 6531, section 3.3, adds: characters
 * beyond ASCII. Domains are looked at as that grammar has them, not as IDNA restricts them.
 */
final class Emails {
  private static final int MAX_LOCAL = 64;
  private static final int MAX_DOMAIN = 255;
  private static final int MAX_LABEL = 63;
  private static final String ATOM_MARKS = "!#$%&'*+-/=?^_`{|}~";

  private Emails() {}

  static boolean isEmail(CharSequence text, boolean international) {
    boolean quoted = text.length() > 0 && text.charAt(0) == '"';
    int at = quoted ? quotedEnd(text, international) : dotAtomEnd(text, international);
    return at > 0
        && at < text.length()
        && text.charAt(at) == '@'
        && octets(text, 0, at) <= MAX_LOCAL
        && isDomain(text, at + 1, international);
  }

  /** The end of the dot-atom that the text begins with; -1 if there is none. */
  private static int dotAtomEnd(CharSequence text, boolean international) {
    char before = '.';
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '.' ? before == '.' : !isAtom(c, international)) {
        break;
      }
      before = c;
      at++;
    }
    return before == '.' ? -1 : at;
  }

  private static boolean isAtom(char c, boolean international) {
    return AsciiClasses.isLetterOrDigit(c)
        || ATOM_MARKS.indexOf(c) >= 0
        || (international && c >= 0x80);
  }

  private static int quotedEnd(CharSequence text, boolean international) {
    int at = 1;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        return at + 1;
      }
      boolean escape = c == '\\' && at + 1 < text.length();
      char said = escape ? text.charAt(at + 1) : c;
      boolean plain = said >= ' ' && said < 0x7F && (escape || c != '\\');
      if (!plain && (said < 0x80 || escape || !international)) {
        return -1;
      }
      at += escape ? 2 : 1;
    }
    return -1;
  }

  private static boolean isDomain(CharSequence text, int from, boolean international) {
    int to = text.length();
    if (from < to && text.charAt(from) == '[') {
      return text.charAt(to - 1) == ']' && isLiteral(text, from + 1, to - 1);
    }
    int label = from;
    for (int i = from; i <= to; i++) {
      if (i == to || text.charAt(i) == '.') {
        if (!isLabel(text, label, i)) {
          return false;
        }
        label = i + 1;
      } else if (!isInLabel(text.charAt(i), international)) {
        return false;
      }
    }
    return octets(text, from, to) <= MAX_DOMAIN;
  }

  private static boolean isInLabel(char c, boolean international) {
    return AsciiClasses.isLetterOrDigit(c) || c == '-' || (international && c >= 0x80);
  }

  private static boolean isLabel(CharSequence text, int from, int to) {
    return from < to
        && to - from <= MAX_LABEL
        && text.charAt(from) != '-'
        && text.charAt(to - 1) != '-';
  }

  /** Only the tag "IPv6" is registered; letters of a grammar's words may be of either case. */
  private static boolean isLiteral(CharSequence text, int from, int to) {
    boolean tagged =
        to - from >= 5
            && (text.charAt(from) | 0x20) == 'i'
            && (text.charAt(from + 1) | 0x20) == 'p'
            && (text.charAt(from + 2) | 0x20) == 'v'
            && text.charAt(from + 3) == '6'
            && text.charAt(from + 4) == ':';
    return tagged ? Addresses.isIpv6(text, from + 5, to) : Addresses.isIpv4(text, from, to);
  }

  /** How many bytes the range has in UTF-8. */
  private static int octets(CharSequence text, int from, int to) {
    int octets = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      octets += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return octets;
  }
}
