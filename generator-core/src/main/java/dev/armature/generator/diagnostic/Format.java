package dev.armature.generator.diagnostic;

/** How diagnostics are printed. */
public enum Format {
  /** For people: with excerpts. */
  TEXT,
  /** For programs: one JSON object. */
  JSON,
  /** For GitHub Actions: workflow commands. */
  GITHUB
}
