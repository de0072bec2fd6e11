package dev.armature.generator.diagnostic;

/** How diagnostics are printed. */
public enum DiagnosticFormat {
  /** For people: with excerpts. */
  TEXT,
  /** For programs: one JSON object. */
  JSON,
  /** For GitHub Actions: workflow commands. */
  GITHUB
}
