package dev.armature.generator.lint;

import dev.armature.generator.diagnostic.Severity;

/** Looks for one kind of harm. Stateless. */
interface LintRule {
  /** The code of what it finds: {@code lint/…}. */
  String code();

  /**
   * What it weighs unless the configuration says otherwise. A warning is what goes wrong in
   * production, whoever calls; a note is a hint, which a run that generates only counts.
   */
  default Severity severity() {
    return Severity.NOTE;
  }

  /** Reports what there is of it. */
  void check(LintedContract contract, LintReport report);
}
