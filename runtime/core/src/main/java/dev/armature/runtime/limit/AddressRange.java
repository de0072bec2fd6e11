package dev.armature.runtime.limit;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * IP addresses that share their first bits.
 *
 * @param first one of them
 * @param bits how many bits they share
 */
record AddressRange(byte[] first, int bits) {
  private static final String OCTET = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
  private static final Pattern V4 = Pattern.compile(OCTET + "(\\." + OCTET + "){3}");

  /** Loose, but whatever begins like this and has a colon is never taken for a name. */
  private static final Pattern V6 = Pattern.compile("[0-9a-fA-F:][0-9a-fA-F:.]{0,44}");

  static AddressRange parse(String text) {
    int slash = text.indexOf('/');
    byte[] first = bytes(slash < 0 ? text : text.substring(0, slash));
    if (first == null) {
      throw new IllegalArgumentException("not an IP address or range: " + text);
    }
    int bits = slash < 0 ? first.length * 8 : bits(text, slash, first.length * 8);
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

  /** The bytes of a literal address; null for anything else, so that no name is ever resolved. */
  static byte @Nullable [] bytes(String text) {
    if (!V4.matcher(text).matches() && !(text.indexOf(':') >= 0 && V6.matcher(text).matches())) {
      return null;
    }
    try {
      return InetAddress.getByName(text).getAddress();
    } catch (UnknownHostException e) {
      return null;
    }
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
