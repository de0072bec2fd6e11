package dev.armature.generator.lint;

import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.source.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes what one rule finds. A message is the same at each place, so that it is printed once. */
final class LintReport {
  private final LintRule rule;
  private final Set<Diagnostic> found;

  LintReport(LintRule rule, Set<Diagnostic> found) {
    this.rule = rule;
    this.found = found;
  }

  /** Something harmful at a place, and what to do about it. */
  void at(Span span, String message, String help) {
    add(span, message, List.of(), help);
  }

  /** The same, with another place that matters. */
  void at(Span span, String message, Diagnostic.Related related, String help) {
    add(span, message, List.of(related), help);
  }

  private void add(
      Span span, String message, List<Diagnostic.Related> related, @Nullable String help) {
    found.add(new Diagnostic(rule.code(), rule.severity(), message, span, related, help));
  }
}
