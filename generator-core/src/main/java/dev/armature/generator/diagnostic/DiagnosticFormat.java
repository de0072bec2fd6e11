package dev.armature.generator.diagnostic;

/** How diagnostics are printed. */
public enum DiagnosticFormat {
  /** For people: with excerpts. */
  TEXT,
  /** For programs: one JSON object. */
  JSON,
  /** For GitHub Actions: workflow commands. */
  GITHUB,
  /** For tools that show findings of analyses: a log of SARIF 2.1.0. */
  SARIF
}
