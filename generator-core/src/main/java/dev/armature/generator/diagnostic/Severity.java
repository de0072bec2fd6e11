package dev.armature.generator.diagnostic;

/** How much a diagnostic weighs. Only errors stop a run. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE
}
