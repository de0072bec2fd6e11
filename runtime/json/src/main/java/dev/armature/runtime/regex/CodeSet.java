package dev.armature.runtime.regex;

import java.util.Arrays;

/** An immutable set of code points. */
public final class CodeSet {
  /** No code point. */
  public static final CodeSet NONE = new CodeSet(new int[0]);

  /** Every code point. */
  public static final CodeSet ALL = of(0, Character.MAX_CODE_POINT);

  /** First and last code points of ranges in order, which neither overlap nor touch. */
  private final int[] ends;

  private final long low;
  private final long high;

  private CodeSet(int[] ends) {
    this.ends = ends;
    this.low = mask(0);
    this.high = mask(Long.SIZE);
  }

  private long mask(int base) {
    long bits = 0;
    for (int i = 0; i < Long.SIZE; i++) {
      bits |= isInRange(base + i) ? 1L << i : 0;
    }
    return bits;
  }

  /**
   * A set of ranges.
   *
   * @param ends first and last code point of each range, in any order of ranges
   */
  public static CodeSet of(int... ends) {
    long[] sorted = new long[ends.length / 2];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = (long) ends[2 * i] << Integer.SIZE | ends[2 * i + 1];
    }
    Arrays.sort(sorted);
    int[] merged = new int[ends.length];
    int size = 0;
    for (long range : sorted) {
      int from = (int) (range >> Integer.SIZE);
      int to = (int) range;
      if (size > 0 && from <= merged[size - 1] + 1) {
        merged[size - 1] = Math.max(merged[size - 1], to);
      } else {
        merged[size++] = from;
        merged[size++] = to;
      }
    }
    return new CodeSet(Arrays.copyOf(merged, size));
  }

  /** The code points in this set or the other. */
  public CodeSet plus(CodeSet other) {
    int[] both = Arrays.copyOf(ends, ends.length + other.ends.length);
    System.arraycopy(other.ends, 0, both, ends.length, other.ends.length);
    return of(both);
  }

  /** The code points that are not in this set. */
  public CodeSet complement() {
    int[] others = new int[ends.length + 2];
    int size = 0;
    int from = 0;
    for (int i = 0; i < ends.length; i += 2) {
      if (from < ends[i]) {
        others[size++] = from;
        others[size++] = ends[i] - 1;
      }
      from = ends[i + 1] + 1;
    }
    if (from <= Character.MAX_CODE_POINT) {
      others[size++] = from;
      others[size++] = Character.MAX_CODE_POINT;
    }
    return new CodeSet(Arrays.copyOf(others, size));
  }

  /** Whether a code point is in the set. */
  public boolean contains(int c) {
    if (c < 2 * Long.SIZE) {
      return ((c < Long.SIZE ? low : high) >>> c & 1) != 0;
    }
    return isInRange(c);
  }

  private boolean isInRange(int c) {
    int found = Arrays.binarySearch(ends, c);
    // Between a first and a last code point, the place to insert at is odd.
    return found >= 0 || (-found - 1) % 2 != 0;
  }

  /** First and last code points of the ranges, in order. */
  public int[] ends() {
    return ends.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CodeSet set && Arrays.equals(ends, set.ends);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(ends);
  }
}
