package dev.armature.runtime.server;

/**
 * How much of something all clients together may take up, and those of one address.
 *
 * @param all at least 1
 * @param perAddress at least 1; what is above {@code all} is the same as {@code all}
 */
public record Share(long all, long perAddress) {
  /** Checks the ranges. */
  public Share {
    if (all < 1 || perAddress < 1) {
      throw new IllegalArgumentException("a share must be above zero");
    }
  }

  /** A part of it for each address. */
  static Share of(long all, int part) {
    long most = Math.max(1, all);
    return new Share(most, Math.max(1, most / part));
  }
}
