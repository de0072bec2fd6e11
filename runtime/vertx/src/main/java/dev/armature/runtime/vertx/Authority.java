package dev.armature.runtime.vertx;

import java.util.Locale;

/** The form of a Host header: a host, perhaps empty, and a port (RFC 9110, section 7.2). */
final class Authority {
  /** Whether a character may stand in a name as it is. */
  private static final boolean[] IN_NAMES = new boolean[128];

  static {
    String alphabet = "abcdefghijklmnopqrstuvwxyz";
    String marks = "0123456789-._~!$&'()*+,;=";
    for (char c : (alphabet + alphabet.toUpperCase(Locale.ROOT) + marks).toCharArray()) {
      IN_NAMES[c] = true;
    }
  }

  private Authority() {}

  static boolean valid(CharSequence text) {
    int length = text.length();
    if (length > 0 && text.charAt(0) == '[') {
      int end = closing(text);
      return end > 1 && (end + 1 == length || port(text, end + 1));
    }
    int at = 0;
    while (at < length && text.charAt(at) != ':') {
      if (text.charAt(at) == '%') {
        if (!escaped(text, at)) {
          return false;
        }
        at += 3;
      } else if (inName(text.charAt(at))) {
        at++;
      } else {
        return false;
      }
    }
    return at == length || port(text, at);
  }

  /** Where the brackets around an IP literal end; -1 when they do not. */
  private static int closing(CharSequence text) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ']') {
        return i;
      }
      if (!inName(c) && c != ':') {
        return -1;
      }
    }
    return -1;
  }

  private static boolean port(CharSequence text, int at) {
    if (text.charAt(at) != ':') {
      return false;
    }
    for (int i = at + 1; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean escaped(CharSequence text, int at) {
    return at + 2 < text.length()
        && Character.digit(text.charAt(at + 1), 16) >= 0
        && Character.digit(text.charAt(at + 2), 16) >= 0;
  }

  private static boolean inName(char c) {
    return c < IN_NAMES.length && IN_NAMES[c];
  }
}
