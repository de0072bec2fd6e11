package dev.armature.runtime.format;

/** URIs of RFC 3986 and IRIs of RFC 3987. */
final class Uris {
  private static final String MARKS = "-._~!$&'()*+,;=";

  private Uris() {}

  /**
   * Whether the text is a URI.
   *
   * @param absolute whether it must have a scheme
   * @param international whether it may have the characters of IRIs
   */
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
        && isRun(text, fragment + 1, text.length(), ":@/?", international)
        && isQuery(text, query + 1, fragment, international);
  }

  /** Where the colon after the scheme is; -1 if there is no scheme. */
  private static int schemeEnd(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return i == 0 ? -1 : i;
      }
      boolean inner = i > 0 && (AsciiClasses.isDigit(c) || c == '+' || c == '-' || c == '.');
      if (!AsciiClasses.isLetter(c) && !inner) {
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
      if (!AsciiClasses.isHex(text.charAt(i))) {
        return false;
      }
    }
    for (int i = dot + 1; i < to; i++) {
      if (!isPlain(text.charAt(i)) && text.charAt(i) != ':') {
        return false;
      }
    }
    return dot > from + 1 && dot + 1 < to;
  }

  private static boolean isPort(CharSequence text, int from, int to) {
    return from == to
        || (text.charAt(from) == ':' && AsciiClasses.digitsEnd(text, from + 1, to) == to);
  }

  /** Private characters are for queries only (RFC 3987, section 2.2). */
  private static boolean isQuery(CharSequence text, int from, int to, boolean international) {
    int at = from;
    while (at < to) {
      int end = runEnd(text, at, to, ":@/?", international);
      if (end == to) {
        return true;
      }
      int point = Character.codePointAt(text, end);
      if (!international || !IriCharacters.isPrivate(point)) {
        return false;
      }
      at = end + Character.charCount(point);
    }
    return true;
  }

  /** Whether a range holds unreserved characters, escapes, sub-delimiters and some more. */
  private static boolean isRun(
      CharSequence text, int from, int to, String more, boolean international) {
    return from >= to || runEnd(text, from, to, more, international) == to;
  }

  private static int runEnd(
      CharSequence text, int from, int to, String more, boolean international) {
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (isPlain(c) || more.indexOf(c) >= 0) {
        at++;
      } else if (AsciiClasses.isEscape(text, at, to)) {
        at += 3;
      } else {
        int point = Character.codePointAt(text, at);
        if (!international || !IriCharacters.isUnreserved(point)) {
          return at;
        }
        at += Character.charCount(point);
      }
    }
    return at;
  }

  private static boolean isPlain(char c) {
    return AsciiClasses.isLetterOrDigit(c) || MARKS.indexOf(c) >= 0;
  }
}
