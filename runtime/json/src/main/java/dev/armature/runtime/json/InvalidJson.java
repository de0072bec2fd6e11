package dev.armature.runtime.json;

/**
 * The signal that ends a verdict pass at the first violation, and an explaining pass whose list is
 * full.
 *
 * <p>It says nothing about the fault: whoever drives the pass catches it and reads the input again
 * with a list of {@link Violations}. There is one instance, without a stack, so that refusing input
 * costs little.
 */
public final class InvalidJson extends RuntimeException {
  private static final long serialVersionUID = 1L;

  static final InvalidJson SIGNAL = new InvalidJson();

  private InvalidJson() {
    super("the input breaks its contract", null, false, false);
  }
}
