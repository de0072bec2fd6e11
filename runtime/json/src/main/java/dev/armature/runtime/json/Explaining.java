package dev.armature.runtime.json;

import dev.armature.runtime.tape.Violation;
import java.io.IOException;
import java.util.List;

/** The second pass over an input that its verdict pass refused. */
public final class Explaining {
  private Explaining() {}

  /** Reads the input once more. */
  @FunctionalInterface
  public interface Pass {
    /** Reads, and adds what is wrong to the list. */
    void read(Violations violations) throws IOException;
  }

  /**
   * Runs the pass.
   *
   * @return what it found, at least one violation
   * @throws IllegalStateException if it found nothing: the codec contradicts itself
   */
  public static List<Violation> of(Pass pass) throws IOException {
    Violations violations = new Violations();
    try {
      pass.read(violations);
    } catch (InvalidJson full) {
      // There are as many violations as the list takes.
    }
    if (violations.isEmpty()) {
      throw new IllegalStateException("a decoder refuses its input but does not say why");
    }
    return violations.list();
  }
}
