package dev.armature.runtime.tape;

/**
 * What a reader accepts at most, so that a hostile document cannot exhaust stack, memory or time.
 *
 * @param depth nesting of arrays and objects
 * @param numberLength characters of one number
 * @param stringLength characters of one string
 * @param nameLength characters of one member name
 * @param tokens names, scalars and brackets of one document, which bounds every collection in it
 * @param bytes bytes of one document
 */
public record JsonLimits(
    int depth, int numberLength, int stringLength, int nameLength, long tokens, int bytes) {
  /**
   * Depth 512, numbers of 1,000, strings of 20 million, names of 1,000, 4 million tokens, 128 MiB.
   */
  public static final JsonLimits DEFAULT =
      new JsonLimits(512, 1_000, 20_000_000, 1_000, 4_000_000, 128 << 20);

  /**
   * Checks the limits.
   *
   * @throws IllegalArgumentException if one is not positive
   */
  public JsonLimits {
    if (depth < 1
        || numberLength < 1
        || stringLength < 1
        || nameLength < 1
        || tokens < 1
        || bytes < 1) {
      throw new IllegalArgumentException("limits must be positive");
    }
  }

  /** Creates limits with as many bytes as an array holds. */
  public JsonLimits(int depth, int numberLength, int stringLength, int nameLength, long tokens) {
    this(depth, numberLength, stringLength, nameLength, tokens, Integer.MAX_VALUE);
  }
}
