package dev.armature.runtime.http.param;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Percent-encoding (RFC 3986, section 2.1). */
public final class Percent {
  private Percent() {}

  /**
   * Undoes the encoding.
   *
   * @param plus whether a plus is a space, as in queries and forms
   * @return null when an escape is malformed, the bytes are not UTF-8, or one is NUL
   */
  public static @Nullable String decode(String text, boolean plus) {
    if (text.indexOf('%') < 0 && (!plus || text.indexOf('+') < 0)) {
      return text;
    }
    byte[] bytes = new byte[text.length() * 3];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '%') {
        int value = escape(text, i);
        if (value <= 0) {
          return null;
        }
        bytes[length++] = (byte) value;
        i += 2;
      } else if (c < 0x80) {
        bytes[length++] = (byte) (plus && c == '+' ? ' ' : c);
      } else {
        byte[] encoded = String.valueOf(c).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
      }
    }
    return utf8(bytes, length);
  }

  /** Undoes escapes of unreserved characters, writes the rest in upper case; null if malformed. */
  public static @Nullable String normalize(String path) {
    StringBuilder normal = new StringBuilder(path.length());
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c != '%') {
        normal.append(c);
        continue;
      }
      int value = escape(path, i);
      if (value < 0) {
        return null;
      }
      if (unreserved(value)) {
        normal.append((char) value);
      } else {
        normal.append('%').append(upper(path.charAt(i + 1))).append(upper(path.charAt(i + 2)));
      }
      i += 2;
    }
    return normal.toString();
  }

  /** Escapes what cannot stand in a path; what is escaped already stays so. */
  public static String encode(String text) {
    StringBuilder encoded = new StringBuilder(text.length());
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      int c = b & 0xff;
      if (c <= ' ' || c >= 0x7f || "\"<>\\^`{|}".indexOf(c) >= 0) {
        String digits = "0123456789ABCDEF";
        encoded.append('%').append(digits.charAt(c >> 4)).append(digits.charAt(c & 15));
      } else {
        encoded.append((char) c);
      }
    }
    return encoded.toString();
  }

  /** Escapes everything but unreserved characters (RFC 3986, section 2.3). */
  public static String encodeAll(String text) {
    StringBuilder encoded = new StringBuilder(text.length());
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      int c = b & 0xff;
      if (unreserved(c)) {
        encoded.append((char) c);
      } else {
        String digits = "0123456789ABCDEF";
        encoded.append('%').append(digits.charAt(c >> 4)).append(digits.charAt(c & 15));
      }
    }
    return encoded.toString();
  }

  private static int escape(String text, int at) {
    if (at + 2 >= text.length()) {
      return -1;
    }
    int high = Character.digit(text.charAt(at + 1), 16);
    int low = Character.digit(text.charAt(at + 2), 16);
    return high < 0 || low < 0 ? -1 : high << 4 | low;
  }

  private static boolean unreserved(int c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '-'
        || c == '.'
        || c == '_'
        || c == '~';
  }

  private static char upper(char hex) {
    return hex >= 'a' ? (char) (hex - 32) : hex;
  }

  /** The text of bytes in UTF-8; null when they are not. */
  public static @Nullable String utf8(byte[] bytes, int length) {
    try {
      ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, length);
      return StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
