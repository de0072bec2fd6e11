package dev.armature.runtime.security.jwt;

/**
 * The compact form of a signed token (RFC 7515, section 7.1), to the letter: libraries pass over
 * what is no base64url, so that one token would have many spellings.
 */
final class CompactForm {
  private CompactForm() {}

  /** Whether the text has three parts of base64url without padding, none of them empty. */
  static boolean is(String token) {
    int first = token.indexOf('.');
    int second = token.indexOf('.', first + 1);
    return first > 0
        && second > 0
        && part(token, 0, first)
        && part(token, first + 1, second)
        && part(token, second + 1, token.length());
  }

  private static boolean part(String token, int from, int to) {
    int rest = (to - from) % 4;
    if (to == from || rest == 1) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (digit(token.charAt(i)) < 0) {
        return false;
      }
    }
    // The bits that fill up the last character are zero (RFC 4648, section 3.5).
    int unused = rest == 2 ? 15 : rest == 3 ? 3 : 0;
    return (digit(token.charAt(to - 1)) & unused) == 0;
  }

  private static int digit(char c) {
    if (c >= 'A' && c <= 'Z') {
      return c - 'A';
    }
    if (c >= 'a' && c <= 'z') {
      return c - 'a' + 26;
    }
    if (c >= '0' && c <= '9') {
      return c - '0' + 52;
    }
    return c == '-' ? 62 : c == '_' ? 63 : -1;
  }
}
