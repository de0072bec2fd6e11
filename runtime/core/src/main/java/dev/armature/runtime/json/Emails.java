package dev.armature.runtime.json;

/** Mailboxes of RFC 5321: a dot-atom or quoted string, then a host name or address literal. */
final class Emails {
  private static final int MAX_LOCAL = 64;
  private static final String ATOM_MARKS = "!#$%&'*+-/=?^_`{|}~";

  private Emails() {}

  static boolean isEmail(CharSequence text, boolean international) {
    int at = text.length() - 1;
    while (at >= 0 && text.charAt(at) != '@') {
      at--;
    }
    if (at < 1 || at > MAX_LOCAL) {
      return false;
    }
    boolean local =
        text.charAt(0) == '"'
            ? isQuoted(text, at, international)
            : isDotAtom(text, at, international);
    return local && isDomain(text, at + 1, international);
  }

  private static boolean isDotAtom(CharSequence text, int end, boolean international) {
    char before = '.';
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean dot = c == '.';
      if (dot ? before == '.' : !isAtom(c, international)) {
        return false;
      }
      before = c;
    }
    return before != '.';
  }

  private static boolean isAtom(char c, boolean international) {
    return Hostnames.isLetterOrDigit(c)
        || ATOM_MARKS.indexOf(c) >= 0
        || (international && c >= 0x80);
  }

  private static boolean isQuoted(CharSequence text, int end, boolean international) {
    if (end < 2 || text.charAt(end - 1) != '"') {
      return false;
    }
    for (int i = 1; i < end - 1; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
        if (i == end - 1) {
          return false;
        }
        c = text.charAt(i);
      } else if (c == '"') {
        return false;
      }
      if (c < ' ' || c == 0x7F || (c > 0x7F && !international)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDomain(CharSequence text, int from, boolean international) {
    int to = text.length();
    if (from == to || text.charAt(from) != '[') {
      return Hostnames.isHostname(text, from, to, international);
    }
    if (text.charAt(to - 1) != ']') {
      return false;
    }
    int tag = from + 1;
    boolean six = to - tag > 5 && "IPv6:".contentEquals(text.subSequence(tag, tag + 5));
    return six ? Addresses.isIpv6(text, tag + 5, to - 1) : Addresses.isIpv4(text, tag, to - 1);
  }
}
