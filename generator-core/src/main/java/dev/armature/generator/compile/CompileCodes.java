package dev.armature.generator.compile;

/** The codes of what can keep a schema that was read from becoming a validator. */
final class CompileCodes {
  /** More code than a Java class can hold. */
  static final String TOO_LARGE = "compile/too-large";

  /** Our fault. */
  static final String DEFECT = "compile/defect";

  /** The stack is full. */
  static final String NESTING = "run/nesting";

  /** The heap is full. */
  static final String MEMORY = "run/memory";

  private CompileCodes() {}
}
