package dev.armature.runtime.format;

import java.util.Arrays;

/**
 * Whether text is in NFC (Unicode, section 3.11), for code points that IDNA allows. Among these are
 * no conjoining Hangul letters, so syllables are left whole.
 */
final class Composition {
  /** No character has more than four parts. */
  private static final int MAX_PARTS = 4;

  /** Pairs that make one character, in order, and what they make. */
  private static final long[] PAIRS;

  private static final int[] COMPOSITES;

  /** Composites in order, and the place of their pairs. */
  private static final long[] BY_COMPOSITE;

  static {
    int[] numbers = IdnaTable.numbers(IdnaData.PAIRS);
    PAIRS = new long[numbers.length / 3];
    COMPOSITES = new int[PAIRS.length];
    BY_COMPOSITE = new long[PAIRS.length];
    int first = 0;
    for (int i = 0; i < PAIRS.length; i++) {
      first += numbers[3 * i];
      PAIRS[i] = pair(first, numbers[3 * i + 1]);
      COMPOSITES[i] = numbers[3 * i + 2];
      BY_COMPOSITE[i] = pair(COMPOSITES[i], i);
    }
    Arrays.sort(BY_COMPOSITE);
  }

  private Composition() {}

  static boolean isComposed(int[] points, int count) {
    boolean certain = true;
    int before = 0;
    for (int i = 0; i < count; i++) {
      int properties = IdnaTable.of(points[i]);
      int combining = IdnaTable.combining(properties);
      if (combining > 0 && before > combining) {
        return false;
      }
      certain &= !IdnaTable.mayCompose(properties);
      before = combining;
    }
    return certain || isStable(points, count);
  }

  private static boolean isStable(int[] points, int count) {
    int[] text = new int[count * MAX_PARTS];
    int length = 0;
    for (int i = 0; i < count; i++) {
      length = decompose(points[i], text, length);
    }
    reorder(text, length);
    length = compose(text, length);
    return Arrays.equals(points, 0, count, text, 0, length);
  }

  private static int decompose(int point, int[] into, int length) {
    int at = Arrays.binarySearch(BY_COMPOSITE, pair(point, 0));
    int insertion = at < 0 ? -at - 1 : at;
    if (insertion == BY_COMPOSITE.length || BY_COMPOSITE[insertion] >> 21 != point) {
      into[length] = point;
      return length + 1;
    }
    long pair = PAIRS[(int) (BY_COMPOSITE[insertion] & 0x1FFFFF)];
    int end = decompose((int) (pair >> 21), into, length);
    return decompose((int) (pair & 0x1FFFFF), into, end);
  }

  private static void reorder(int[] text, int length) {
    for (int i = 1; i < length; i++) {
      int point = text[i];
      int combining = combining(point);
      int at = i;
      while (at > 0 && combining > 0 && combining(text[at - 1]) > combining) {
        text[at] = text[at - 1];
        at--;
      }
      text[at] = point;
    }
  }

  private static int compose(int[] text, int length) {
    int end = 0;
    int starter = -1;
    for (int i = 0; i < length; i++) {
      int point = text[i];
      int combining = combining(point);
      boolean blocked = starter < 0 || (end - 1 > starter && combining(text[end - 1]) >= combining);
      int pair = blocked ? -1 : Arrays.binarySearch(PAIRS, pair(text[starter], point));
      if (pair >= 0) {
        text[starter] = COMPOSITES[pair];
        continue;
      }
      starter = combining == 0 ? end : starter;
      text[end++] = point;
    }
    return end;
  }

  private static int combining(int point) {
    return IdnaTable.combining(IdnaTable.of(point));
  }

  private static long pair(int first, int second) {
    return (long) first << 21 | second;
  }
}
