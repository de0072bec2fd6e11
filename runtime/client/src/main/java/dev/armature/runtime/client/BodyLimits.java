package dev.armature.runtime.client;

/**
 * How large answers may be.
 *
 * @param head names and values of all headers together, in bytes
 * @param memory a body that is taken into memory, in bytes, inflated
 * @param stream a body that is read as a stream, in bytes, inflated
 */
record BodyLimits(int head, long memory, long stream) {
  static final BodyLimits USUAL = new BodyLimits(64 << 10, 16 << 20, Long.MAX_VALUE);

  BodyLimits {
    if (head < 1 || memory < 0 || stream < 0) {
      throw new IllegalArgumentException("limits must not be negative");
    }
  }
}
