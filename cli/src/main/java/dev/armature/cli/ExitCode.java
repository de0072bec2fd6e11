package dev.armature.cli;

/** What the process says to who started it. Scripts rely on these numbers. */
final class ExitCode {
  /** All is well. */
  static final int OK = 0;

  /** The contract has errors, or generated files are stale. */
  static final int CONTRACT = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** A defect of ours (EX_SOFTWARE of sysexits.h). */
  static final int DEFECT = 70;

  /** The output cannot be written (EX_IOERR of sysexits.h). */
  static final int OUTPUT = 74;

  private ExitCode() {}
}
