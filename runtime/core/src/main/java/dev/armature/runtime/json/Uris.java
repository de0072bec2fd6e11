package dev.armature.runtime.json;

/** URIs of RFC 3986 and IRIs of RFC 3987. */
final class Uris {
  private static final String UNRESERVED_MARKS = "-._~";
  private static final String SUB_DELIMITERS = "!$&'()*+,;=";

  private Uris() {}

  static boolean isUri(CharSequence text, boolean absolute, boolean international) {
    int scheme = schemeEnd(text);
    if (scheme < 0 && absolute) {
      return false;
    }
    int at = scheme + 1;
    int fragment = find(text, '#', at, text.length());
    int query = find(text, '?', at, fragment);
    int path = at;
    if (at + 1 < query && text.charAt(at) == '/' && text.charAt(at + 1) == '/') {
      path = find(text, '/', at + 2, query);
      if (!isAuthority(text, at + 2, path, international)) {
        return false;
      }
    } else if (scheme < 0 && find(text, ':', at, query) < find(text, '/', at, query)) {
      return false; // The first segment would pass for a scheme.
    }
    return isRun(text, path, query, ":@/", international)
        && isRun(text, query + 1, fragment, ":@/?", international)
        && isRun(text, fragment + 1, text.length(), ":@/?", international);
  }

  /** Where the colon after the scheme is; -1 if there is no scheme. */
  private static int schemeEnd(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return i == 0 ? -1 : i;
      }
      boolean letter = Hostnames.isLetterOrDigit(c) && c > '9';
      boolean inner = i > 0 && (Hostnames.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.');
      if (!letter && !inner) {
        return -1;
      }
    }
    return -1;
  }

  private static int find(CharSequence text, char c, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return to;
  }

  private static boolean isAuthority(CharSequence text, int from, int to, boolean international) {
    int user = find(text, '@', from, to);
    int host = user == to ? from : user + 1;
    if (user < to && !isRun(text, from, user, ":", international)) {
      return false;
    }
    boolean literal = host < to && text.charAt(host) == '[';
    int hostEnd = literal ? find(text, ']', host, to) + 1 : find(text, ':', host, to);
    if (hostEnd > to) {
      return false;
    }
    boolean valid =
        literal
            ? isLiteral(text, host + 1, hostEnd - 1)
            : isRun(text, host, hostEnd, "", international);
    return valid && isPort(text, hostEnd, to);
  }

  private static boolean isLiteral(CharSequence text, int from, int to) {
    if (from == to || (text.charAt(from) | 0x20) != 'v') {
      return Addresses.isIpv6(text, from, to);
    }
    int dot = find(text, '.', from, to);
    for (int i = from + 1; i < dot; i++) {
      if (!Addresses.isHex(text.charAt(i))) {
        return false;
      }
    }
    return dot > from + 1 && dot + 1 < to && isRun(text, dot + 1, to, ":", false);
  }

  private static boolean isPort(CharSequence text, int from, int to) {
    if (from == to) {
      return true;
    }
    if (text.charAt(from) != ':') {
      return false;
    }
    for (int i = from + 1; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Whether a range holds unreserved characters, escapes, sub-delimiters and some more. */
  private static boolean isRun(
      CharSequence text, int from, int to, String more, boolean international) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '%') {
        if (i + 2 >= to
            || !Addresses.isHex(text.charAt(i + 1))
            || !Addresses.isHex(text.charAt(i + 2))) {
          return false;
        }
        i += 2;
      } else if (!isPlain(c, international) && more.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(char c, boolean international) {
    return Hostnames.isLetterOrDigit(c)
        || UNRESERVED_MARKS.indexOf(c) >= 0
        || SUB_DELIMITERS.indexOf(c) >= 0
        || (international && c >= 0xA0);
  }
}
