package dev.armature.generator.source;

/** How many values may still be read. Not thread-safe. */
final class NodeBudget {
  private long left;

  NodeBudget(long nodes) {
    left = nodes;
  }

  /** Takes some, or says that fewer are left. */
  boolean take(long nodes) {
    if (nodes > left) {
      return false;
    }
    left -= nodes;
    return true;
  }

  long left() {
    return left;
  }

  /** Returns to an earlier count, when a reading is given up for another. */
  void restore(long earlier) {
    left = earlier;
  }
}
