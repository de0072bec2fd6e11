package dev.armature.runtime.format;

/** IP addresses as text; nothing is ever looked up. */
final class Addresses {
  static final int IPV4_BITS = 32;
  static final int IPV6_BITS = 128;
  private static final int GROUPS = 8;

  private Addresses() {}

  /** An address and a prefix length (RFC 4632, section 3.1; RFC 4291, section 2.3). */
  static boolean isCidr(CharSequence text, int bits) {
    int slash = text.length() - 1;
    while (slash >= 0 && AsciiClasses.isDigit(text.charAt(slash))) {
      slash--;
    }
    if (slash < 0 || text.charAt(slash) != '/' || !isPrefixLength(text, slash + 1, bits)) {
      return false;
    }
    return bits == IPV4_BITS ? isIpv4(text, 0, slash) : isIpv6(text, 0, slash);
  }

  private static boolean isPrefixLength(CharSequence text, int from, int bits) {
    int digits = text.length() - from;
    if (digits < 1 || digits > 3 || (digits > 1 && text.charAt(from) == '0')) {
      return false;
    }
    int length = 0;
    for (int i = from; i < text.length(); i++) {
      length = length * 10 + text.charAt(i) - '0';
    }
    return length <= bits;
  }

  static boolean isIpv4(CharSequence text, int from, int to) {
    int octets = 0;
    int at = from;
    while (at < to) {
      int value = 0;
      int start = at;
      while (at < to && text.charAt(at) >= '0' && text.charAt(at) <= '9' && at - start < 3) {
        value = value * 10 + text.charAt(at++) - '0';
      }
      boolean padded = at - start > 1 && text.charAt(start) == '0';
      if (at == start || value > 255 || padded) {
        return false;
      }
      octets++;
      if (at == to) {
        return octets == 4;
      }
      if (text.charAt(at++) != '.') {
        return false;
      }
    }
    return false;
  }

  static boolean isIpv6(CharSequence text, int from, int to) {
    int groups = 0;
    boolean gap = false;
    int at = from;
    if (startsGap(text, from, to)) {
      gap = true;
      at += 2;
    }
    while (at < to) {
      int end = hexEnd(text, at, to);
      if (end < to && text.charAt(end) == '.') {
        return isIpv4(text, at, to) && isWhole(groups + 2, gap);
      }
      if (end == at || ++groups > GROUPS) {
        return false;
      }
      at = end;
      if (at == to) {
        break;
      }
      if (startsGap(text, at, to)) {
        if (gap) {
          return false;
        }
        gap = true;
        at += 2;
      } else if (text.charAt(at) != ':' || ++at == to) {
        return false;
      }
    }
    return isWhole(groups, gap);
  }

  private static boolean isWhole(int groups, boolean gap) {
    return gap ? groups < GROUPS : groups == GROUPS;
  }

  private static boolean startsGap(CharSequence text, int at, int to) {
    return at + 1 < to && text.charAt(at) == ':' && text.charAt(at + 1) == ':';
  }

  private static int hexEnd(CharSequence text, int from, int to) {
    int at = from;
    while (at < to && at - from < 4 && AsciiClasses.isHex(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
