package dev.armature.cli;

/** How {@code check-json} tells what it found. */
enum VerdictFormat {
  /** For people: violations with excerpts on stderr, a line for each valid document on stdout. */
  TEXT,
  /** The same for programs: one JSON object of diagnostics. */
  JSON,
  /** The specification's {@code flag} format, one line for each document. */
  FLAG,
  /** The specification's {@code basic} format, one line for each document. */
  BASIC,
  /** The specification's {@code detailed} format, one line for each document. */
  DETAILED;

  /** Whether nothing is said of a valid document but that it is. */
  boolean isBrief() {
    return this == TEXT || this == JSON;
  }
}
