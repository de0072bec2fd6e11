package dev.armature.generator.target.java.json;

import java.util.List;

/**
 * A class of ASCII characters and how often one of them stands there.
 *
 * @param max the most, or -1 for any number
 */
record CharPiece(List<Range> ranges, int min, int max) {
  /** Characters from one to another, both included. */
  record Range(char from, char to) {}

  /** Exactly one character. */
  boolean isSingle() {
    return min == 1 && max == 1;
  }

  boolean isFixed() {
    return min == max;
  }

  boolean overlaps(CharPiece other) {
    for (Range mine : ranges) {
      for (Range its : other.ranges) {
        if (mine.from <= its.to && its.from <= mine.to) {
          return true;
        }
      }
    }
    return false;
  }

  /** The condition that a count is not allowed; empty if every count is. */
  String outside(String count) {
    if (max == min) {
      return count + " != " + min;
    }
    String few = min == 0 ? "" : min == 1 ? count + " == 0" : count + " < " + min;
    String many = max < 0 ? "" : count + " > " + max;
    return few.isEmpty() || many.isEmpty() ? few + many : few + " || " + many;
  }
}
