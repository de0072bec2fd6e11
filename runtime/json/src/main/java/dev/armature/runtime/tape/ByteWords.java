package dev.armature.runtime.tape;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at once, the first one lowest in a long. */
final class ByteWords {
  /** Bytes in a word. */
  static final int SIZE = 8;

  private static final long EACH = 0x0101010101010101L;
  static final long SPACES = ' ' * EACH;
  private static final long HIGH = 0x80 * EACH;
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  // Not reflection: a load that the compiler knows, which no other call without checks offers.
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private ByteWords() {}

  /** The eight bytes from a place on. */
  static long get(byte[] bytes, int at) {
    return (long) LONGS.get(bytes, at);
  }

  /**
   * Marks the first byte that is a quote, a backslash, a control character or beyond ASCII by its
   * high bit; 0 if there is none. Bits above that one mean nothing.
   */
  static long odd(long word) {
    // Taking 1 from a 0, or 32 from less, borrows and so sets the high bit.
    long quote = (word ^ '"' * EACH) - EACH;
    long backslash = (word ^ '\\' * EACH) - EACH;
    return (quote | backslash | word - ' ' * EACH | word) & HIGH;
  }

  /** Marks the first byte that is no digit. */
  static long noDigit(long word) {
    long digits = word ^ '0' * EACH;
    return (digits + (0x80 - 10) * EACH | digits) & HIGH;
  }

  /** The number of the byte that the lowest mark is at. */
  static int index(long marks) {
    return Long.numberOfTrailingZeros(marks) >>> 3;
  }

  /** The bytes before the lowest mark. */
  static long before(long marks, long word) {
    return word & (marks & -marks) - 1 >>> 7;
  }

  /** The hash of some words and one more; the last word of a text is filled up with zeros. */
  static long hash(long hash, long word) {
    long mixed = (hash ^ word) * FACTOR;
    return mixed ^ mixed >>> 32;
  }

  static long hash(byte[] bytes, int from, int length) {
    long hash = 0;
    int end = from + length;
    int i = from;
    for (; i <= end - SIZE; i += SIZE) {
      hash = hash(hash, get(bytes, i));
    }
    return hash(hash, word(bytes, i, end - i));
  }

  /** Whether two ranges of so many bytes are equal. */
  static boolean same(byte[] bytes, int from, byte[] others, int otherFrom, int length) {
    int i = 0;
    for (; i <= length - SIZE; i += SIZE) {
      if (get(bytes, from + i) != get(others, otherFrom + i)) {
        return false;
      }
    }
    return word(bytes, from + i, length - i) == word(others, otherFrom + i, length - i);
  }

  /** At most seven bytes, filled up with zeros. */
  static long word(byte[] bytes, int from, int length) {
    // What follows the text in its array may be read, if there is as much.
    return from <= bytes.length - SIZE
        ? get(bytes, from) & (1L << (length << 3)) - 1
        : byBytes(bytes, from, length);
  }

  private static long byBytes(byte[] bytes, int from, int length) {
    long word = 0;
    for (int i = length - 1; i >= 0; i--) {
      word = word << 8 | bytes[from + i] & 0xFF;
    }
    return word;
  }

  static int fold(long hash) {
    return (int) (hash ^ hash >>> 32);
  }
}
