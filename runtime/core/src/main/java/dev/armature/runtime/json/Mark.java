package dev.armature.runtime.json;

/** A value that the reader can go back to, until it has read past the end of it. */
public final class Mark {
  private final int index;
  private final int depth;

  Mark(int index, int depth) {
    this.index = index;
    this.depth = depth;
  }

  /** Its first token on the tape. */
  int index() {
    return index;
  }

  /** How many containers are around it. */
  int depth() {
    return depth;
  }
}
