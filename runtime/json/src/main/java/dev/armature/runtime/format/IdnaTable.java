package dev.armature.runtime.format;

import java.util.Arrays;

/**
 * The properties of the code points that IDNA2008 allows (RFC 5892), packed into one number each.
 * They come with Armature and not with the JDK, so that verdicts are the same on each.
 */
final class IdnaTable {
  static final int PVALID = 1;
  static final int CONTEXTJ = 2;
  static final int CONTEXTO = 3;
  static final int MARK_BIT = 2;
  static final int SCRIPT_SHIFT = 3;
  static final int JOINING_SHIFT = 6;
  static final int BIDI_SHIFT = 9;
  static final int COMBINING_SHIFT = 13;
  static final int MAYBE_BIT = 21;

  static final int GREEK = 1;
  static final int HEBREW = 2;
  static final int HIRAGANA = 3;
  static final int HAN = 5;

  static final int TRANSPARENT = 1;
  static final int LEFT_JOINING = 2;
  static final int RIGHT_JOINING = 3;
  static final int DUAL_JOINING = 4;

  private static final int VIRAMA = 9;
  private static final int[] KINDS = numbers(IdnaData.KINDS);

  /** Where runs of code points of one kind begin, and the kind of each. */
  private static final int[] STARTS = new int[numbers(IdnaData.RUNS).length / 2];

  private static final int[] RUN_KINDS = new int[STARTS.length];

  static {
    int[] runs = numbers(IdnaData.RUNS);
    int start = 0;
    for (int i = 0; i < STARTS.length; i++) {
      STARTS[i] = start;
      RUN_KINDS[i] = KINDS[runs[2 * i + 1]];
      start += runs[2 * i];
    }
  }

  private IdnaTable() {}

  /** The properties; 0 if the code point is not allowed. */
  static int of(int point) {
    int at = Arrays.binarySearch(STARTS, point);
    return RUN_KINDS[at < 0 ? -at - 2 : at];
  }

  static int status(int properties) {
    return properties & 3;
  }

  static boolean isMark(int properties) {
    return (properties >> MARK_BIT & 1) == 1;
  }

  static int script(int properties) {
    return properties >> SCRIPT_SHIFT & 7;
  }

  static int joining(int properties) {
    return properties >> JOINING_SHIFT & 7;
  }

  /** One bit of {@link BidiRule}'s sets. */
  static int bidi(int properties) {
    return 1 << (properties >> BIDI_SHIFT & 15);
  }

  static int combining(int properties) {
    return properties >> COMBINING_SHIFT & 0xFF;
  }

  static boolean isVirama(int properties) {
    return combining(properties) == VIRAMA;
  }

  /** Whether NFC may make one character of this one and those before it. */
  static boolean mayCompose(int properties) {
    return (properties >> MAYBE_BIT & 1) == 1;
  }

  /** The numbers that a text of five bits a character holds. */
  static int[] numbers(String text) {
    int[] numbers = new int[text.length()];
    int count = 0;
    int shift = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = digit(text.charAt(i));
      numbers[count] |= (digit & 31) << shift;
      shift = digit > 31 ? shift + 5 : 0;
      count += digit > 31 ? 0 : 1;
    }
    return Arrays.copyOf(numbers, count);
  }

  /** The value of a digit of base64. */
  private static int digit(char c) {
    if (c >= 'A' && c <= 'Z') {
      return c - 'A';
    }
    if (c >= 'a' && c <= 'z') {
      return c - 'a' + 26;
    }
    return AsciiClasses.isDigit(c) ? c - '0' + 52 : c == '+' ? 62 : 63;
  }
}
