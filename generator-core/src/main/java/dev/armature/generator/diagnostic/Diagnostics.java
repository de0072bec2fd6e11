package dev.armature.generator.diagnostic;

import dev.armature.generator.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the findings of one run. Not thread-safe. */
public final class Diagnostics {
  private final List<Diagnostic> all = new ArrayList<>();

  /** Adds a finding. */
  public void report(Diagnostic diagnostic) {
    all.add(diagnostic);
  }

  /** Adds an error. */
  public void error(String code, Span span, String message, @Nullable String help) {
    report(new Diagnostic(code, Severity.ERROR, message, span, List.of(), help));
  }

  /** Adds a warning. */
  public void warning(String code, Span span, String message, @Nullable String help) {
    report(new Diagnostic(code, Severity.WARNING, message, span, List.of(), help));
  }

  /** Adds a note. */
  public void note(String code, Span span, String message, @Nullable String help) {
    report(new Diagnostic(code, Severity.NOTE, message, span, List.of(), help));
  }

  /** All findings so far, in the order they came. */
  public List<Diagnostic> all() {
    return List.copyOf(all);
  }

  /** Whether any finding is an error. */
  public boolean hasErrors() {
    return all.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}
