package dev.armature.generator.source;

/**
 * How much input one run accepts.
 *
 * @param maxInput bytes of one file
 * @param maxTotal bytes of all files together
 * @param maxDepth how deep objects and arrays nest, 1 to 1000 (readers of the tree recurse)
 * @param maxNodes values in all files together, each YAML alias counted as what it stands for
 * @param maxNumberLength characters of a number
 */
public record Limits(
    long maxInput, long maxTotal, int maxDepth, int maxNodes, int maxNumberLength) {
  /** What a value takes in a dense document: so many bytes of input allow one value more. */
  private static final int BYTES_PER_NODE = 32;

  /** 32 MB a file, 128 MB together, 500 deep, 1,048,576 values, 1000 characters a number. */
  public static final Limits DEFAULT = new Limits(32L << 20, 128L << 20, 500, 1 << 20, 1000);

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a limit is out of range
   */
  public Limits {
    if (maxInput < 1 || maxTotal < 1 || maxNodes < 1 || maxNumberLength < 1) {
      throw new IllegalArgumentException("limits must be positive");
    }
    if (maxInput > Integer.MAX_VALUE - 16) {
      throw new IllegalArgumentException("the input limit must be below 2 GB");
    }
    if (maxDepth < 1 || maxDepth > 1000) {
      throw new IllegalArgumentException("the depth limit must be 1 to 1000");
    }
  }

  /** These limits with another size for one file; the totals grow with it. */
  public Limits withMaxInput(long bytes) {
    int nodes = Math.max(maxNodes, (int) (bytes / BYTES_PER_NODE));
    return new Limits(bytes, Math.max(maxTotal, bytes), maxDepth, nodes, maxNumberLength);
  }
}
