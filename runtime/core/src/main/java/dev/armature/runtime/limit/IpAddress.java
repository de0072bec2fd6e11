package dev.armature.runtime.limit;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** IP addresses as bytes, read from any spelling and written in one. */
final class IpAddress {
  /** Loose, but whatever begins like this and has a colon is never taken for a name. */
  private static final Pattern V6 = Pattern.compile("[0-9a-fA-F:][0-9a-fA-F:.]{0,44}");

  private static final Pattern PORT = Pattern.compile("[0-9]{1,5}");

  private IpAddress() {}

  /**
   * The bytes of a literal address; null for anything else, so that no name is ever resolved. Those
   * of an IPv4 address in an IPv6 one ({@code ::ffff:1.2.3.4}) are the four of IPv4.
   */
  static byte @Nullable [] bytes(String text) {
    String plain = withoutZone(text);
    if (plain.indexOf(':') < 0) {
      return v4(plain);
    }
    if (!V6.matcher(plain).matches()) {
      return null;
    }
    try {
      return InetAddress.getByName(plain).getAddress();
    } catch (UnknownHostException e) {
      return null;
    }
  }

  /** Four numbers up to 255 without leading zeros, which some readers take for octal. */
  private static byte @Nullable [] v4(String text) {
    byte[] bytes = new byte[4];
    int at = 0;
    for (int i = 0; i < 4; i++) {
      int dot = i == 3 ? text.length() : text.indexOf('.', at);
      int number = dot < 0 ? -1 : octet(text, at, dot);
      if (number < 0) {
        return null;
      }
      bytes[i] = (byte) number;
      at = dot + 1;
    }
    return bytes;
  }

  private static int octet(String text, int from, int to) {
    int length = to - from;
    if (length < 1 || length > 3 || length > 1 && text.charAt(from) == '0') {
      return -1;
    }
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = 10 * number + c - '0';
    }
    return number > 255 ? -1 : number;
  }

  /** The same, of an address that may have a port behind it: {@code 1.2.3.4:80}, {@code [::1]}. */
  static byte @Nullable [] bytesBeforePort(String text) {
    if (text.startsWith("[")) {
      int end = text.indexOf(']');
      boolean good = end > 0 && (end == text.length() - 1 || portAt(text, end + 1));
      byte[] bytes = good ? bytes(text.substring(1, end)) : null;
      return bytes == null || text.lastIndexOf(':', end) < 0 ? null : bytes;
    }
    int colon = text.indexOf(':');
    boolean only = colon >= 0 && colon == text.lastIndexOf(':');
    return only && portAt(text, colon) ? bytes(text.substring(0, colon)) : bytes(text);
  }

  private static boolean portAt(String text, int colon) {
    return text.charAt(colon) == ':' && PORT.matcher(text.substring(colon + 1)).matches();
  }

  /** A zone is the name of an interface of this machine, not of the peer. */
  private static String withoutZone(String text) {
    int percent = text.indexOf('%');
    return percent < 0 ? text : text.substring(0, percent);
  }

  /** The usual spelling: that of RFC 5952 for IPv6. */
  static String text(byte[] address) {
    if (address.length == 4) {
      return (address[0] & 0xff)
          + "."
          + (address[1] & 0xff)
          + "."
          + (address[2] & 0xff)
          + "."
          + (address[3] & 0xff);
    }
    int[] run = longestZeros(address);
    StringBuilder text = new StringBuilder(39);
    for (int i = 0; i < 8; i++) {
      if (i == run[0]) {
        text.append("::");
        i += run[1] - 1;
        continue;
      }
      boolean first = text.length() == 0 || text.charAt(text.length() - 1) == ':';
      text.append(first ? "" : ":").append(Integer.toHexString(group(address, i)));
    }
    return text.toString();
  }

  /** Where the first of the longest runs of zero groups begins, and its length; -1 for none. */
  private static int[] longestZeros(byte[] address) {
    int at = -1;
    int longest = 1;
    int length = 0;
    for (int i = 0; i < 8; i++) {
      length = group(address, i) == 0 ? length + 1 : 0;
      if (length > longest) {
        longest = length;
        at = i - length + 1;
      }
    }
    return new int[] {at, longest};
  }

  private static int group(byte[] address, int index) {
    return (address[2 * index] & 0xff) << 8 | address[2 * index + 1] & 0xff;
  }
}
