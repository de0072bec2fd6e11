package dev.armature.runtime.limit;

/**
 * IP addresses that share their first bits.
 *
 * @param first one of them
 * @param bits how many bits they share
 */
record AddressRange(byte[] first, int bits) {
  static AddressRange parse(String text) {
    int slash = text.indexOf('/');
    byte[] first = IpAddress.bytes(slash < 0 ? text : text.substring(0, slash));
    if (first == null) {
      throw new IllegalArgumentException("not an IP address or range: " + text);
    }
    // In an IPv4 address that is written as an IPv6 one, the first 96 bits only say so.
    int mapped = text.indexOf(':') >= 0 && first.length == 4 ? 96 : 0;
    int bits = slash < 0 ? first.length * 8 : bits(text, slash, first.length * 8 + mapped) - mapped;
    if (bits < 0) {
      throw new IllegalArgumentException("not an IP range: " + text);
    }
    return new AddressRange(first, bits);
  }

  private static int bits(String text, int slash, int most) {
    String digits = text.substring(slash + 1);
    int bits = digits.matches("[0-9]{1,3}") ? Integer.parseInt(digits) : -1;
    if (bits < 0 || bits > most) {
      throw new IllegalArgumentException("not an IP range: " + text);
    }
    return bits;
  }

  boolean contains(byte[] address) {
    if (address.length != first.length) {
      return false;
    }
    int whole = bits / 8;
    for (int i = 0; i < whole; i++) {
      if (address[i] != first[i]) {
        return false;
      }
    }
    int rest = bits % 8;
    return rest == 0 || ((address[whole] ^ first[whole]) & 0xff) >> (8 - rest) == 0;
  }
}
