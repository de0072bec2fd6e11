package dev.armature.runtime.regex;

import org.jspecify.annotations.Nullable;

/** A quantifier. */
record Counts(int min, int max, boolean greedy) {
  /** The quantifier here, or null and nothing read. */
  static @Nullable Counts read(PatternCursor in) {
    int start = in.at();
    Counts counts =
        switch (in.peek()) {
          case '*' -> new Counts(0, Integer.MAX_VALUE, true);
          case '+' -> new Counts(1, Integer.MAX_VALUE, true);
          case '?' -> new Counts(0, 1, true);
          default -> null;
        };
    if (counts != null) {
      in.next();
    } else {
      counts = in.take("{") ? inBraces(in) : null;
    }
    if (counts == null) {
      in.back(start);
      return null;
    }
    return in.take("?") ? new Counts(counts.min, counts.max, false) : counts;
  }

  private static @Nullable Counts inBraces(PatternCursor in) {
    if (!in.isDigit()) {
      return null;
    }
    int min = in.number();
    int max = min;
    if (in.take(",")) {
      max = in.isDigit() ? in.number() : Integer.MAX_VALUE;
    }
    if (!in.take("}")) {
      return null;
    }
    if (max < min) {
      throw in.invalid("quantifier out of order");
    }
    return new Counts(min, max, true);
  }
}
