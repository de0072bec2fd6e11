package dev.armature.runtime.json;

/** A value that the reader can go back to, until it has read past the end of it. */
public final class Mark {
  private final int index;
  private final int depth;
  private final int violations;

  Mark(int index, int depth, int violations) {
    this.index = index;
    this.depth = depth;
    this.violations = violations;
  }

  /** Its first token on the tape. */
  int index() {
    return index;
  }

  /** How many containers are around it. */
  int depth() {
    return depth;
  }

  /** How many violations were known before it was read. */
  int violations() {
    return violations;
  }
}
