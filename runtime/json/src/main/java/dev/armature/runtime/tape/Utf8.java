package dev.armature.runtime.tape;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Characters of UTF-8 (RFC 3629), told apart byte by byte. */
final class Utf8 {
  private Utf8() {}

  /**
   * The bytes of a text.
   *
   * @throws JsonException if it holds half of a surrogate pair
   */
  static byte[] encode(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        boolean pair =
            i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
        if (!pair) {
          throw Fault.syntax("is not valid JSON: half of a surrogate pair");
        }
        i++;
      }
    }
    return text.getBytes(UTF_8);
  }

  /** The bytes of the character that begins at a place; 0 if none does. */
  static int length(byte[] bytes, int at, int end) {
    int first = bytes[at];
    if (first >= 0) {
      return 1;
    }
    int length = first < (byte) 0xE0 ? 2 : first < (byte) 0xF0 ? 3 : 4;
    if (first < (byte) 0xC2 || first > (byte) 0xF4 || at + length > end) {
      return 0;
    }
    for (int i = at + 1; i < at + length; i++) {
      if (bytes[i] >= (byte) 0xC0) {
        return 0;
      }
    }
    return isShortest(first & 0xFF, bytes[at + 1] & 0xFF) ? length : 0;
  }

  /** Whether two first bytes begin no overlong form, no surrogate and nothing above U+10FFFF. */
  private static boolean isShortest(int first, int second) {
    return switch (first) {
      case 0xE0 -> second >= 0xA0;
      case 0xED -> second < 0xA0;
      case 0xF0 -> second >= 0x90;
      case 0xF4 -> second < 0x90;
      default -> true;
    };
  }

  /** How many characters a valid range holds. */
  static int count(byte[] bytes, int from, int length) {
    int count = 0;
    for (int i = from; i < from + length; i++) {
      if (bytes[i] >= (byte) 0xC0) {
        count++;
      }
    }
    return count;
  }

  /** Writes a character and returns where it ends. */
  static int put(byte[] bytes, int at, int character) {
    int next = at;
    if (character < 0x80) {
      bytes[next++] = (byte) character;
      return next;
    }
    if (character < 0x800) {
      bytes[next++] = (byte) (0xC0 | character >> 6);
    } else {
      if (character < 0x10000) {
        bytes[next++] = (byte) (0xE0 | character >> 12);
      } else {
        bytes[next++] = (byte) (0xF0 | character >> 18);
        bytes[next++] = (byte) (0x80 | character >> 12 & 0x3F);
      }
      bytes[next++] = (byte) (0x80 | character >> 6 & 0x3F);
    }
    bytes[next++] = (byte) (0x80 | character & 0x3F);
    return next;
  }
}
