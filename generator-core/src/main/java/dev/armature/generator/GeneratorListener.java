package dev.armature.generator;

/** Follows a run, for progress. Called by the thread that runs the generator. */
@FunctionalInterface
public interface GeneratorListener {
  /** Follows nothing. */
  GeneratorListener NONE = step -> {};

  /** The steps of a run, in order. */
  enum Step {
    /** The contract and what it refers to is read, resolved, lowered and checked. */
    READ,
    /** Everything gets its Java name. */
    NAME,
    /** Files are made. */
    EMIT,
    /** Files are compared and written. */
    WRITE
  }

  /** A step begins. */
  void begins(Step step);
}
