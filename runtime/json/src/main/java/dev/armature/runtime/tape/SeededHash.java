package dev.armature.runtime.tape;

import java.security.SecureRandom;

/**
 * Hashes that nobody outside this process foresees, so that tables over texts that strangers chose
 * stay fast.
 */
final class SeededHash {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final long SEED = RANDOM.nextLong();
  private static final long FACTOR = RANDOM.nextLong() | 1;

  private SeededHash() {}

  static long of(byte[] bytes, int from, int length) {
    long hash = SEED;
    for (int i = from; i < from + length; i++) {
      hash = next(hash, bytes[i]);
    }
    return next(hash, length);
  }

  static long start(int kind) {
    return next(SEED, kind);
  }

  /** The hash of what was hashed before and one thing more. */
  static long next(long hash, long more) {
    long mixed = (hash ^ more) * FACTOR;
    return mixed ^ mixed >>> 32;
  }
}
