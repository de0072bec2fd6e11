package dev.armature.generator.diagnostic;

import dev.armature.generator.source.SourceException;
import dev.armature.generator.source.Span;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects the findings of one run. Equal ones count once; behind ten thousand they are counted but
 * not kept, so that a hostile document cannot fill the memory. Not thread-safe.
 */
public final class Diagnostics {
  private static final int MAX_KEPT = 10_000;
  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing((Diagnostic d) -> fileName(d.span()))
          .thenComparing(d -> d.span().line())
          .thenComparing(d -> d.span().column())
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  private final SeverityPolicy policy;
  private final Set<Diagnostic> kept = new LinkedHashSet<>();
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

  /** With the severities as reported. */
  public Diagnostics() {
    this(SeverityPolicy.DEFAULT);
  }

  /** With severities as a policy has them. */
  public Diagnostics(SeverityPolicy policy) {
    this.policy = policy;
  }

  /** What a finding weighs here, or null if it is not to be shown. */
  public @Nullable Severity weight(Diagnostic diagnostic) {
    return policy.apply(diagnostic);
  }

  /** Adds a finding, at the severity that the policy gives it. */
  public void report(Diagnostic diagnostic) {
    Severity severity = weight(diagnostic);
    if (severity == null) {
      return;
    }
    Diagnostic weighed = diagnostic.withSeverity(severity);
    boolean added = kept.size() < MAX_KEPT ? kept.add(weighed) : !kept.contains(weighed);
    if (added) {
      counts.merge(severity, 1, Integer::sum);
    }
  }

  /** Adds what kept an input from being read. */
  public void report(SourceException exception) {
    exception.problems().forEach(problem -> report(Diagnostic.of(problem)));
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

  /** All findings kept so far, in the order they came. */
  public List<Diagnostic> all() {
    return List.copyOf(kept);
  }

  /** All findings kept so far, by file, line and column. */
  public List<Diagnostic> sorted() {
    return kept.stream().sorted(BY_PLACE).toList();
  }

  /** Whether any finding is an error. */
  public boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }

  /** How many findings have a severity, those not kept included. */
  public int count(Severity severity) {
    return counts.getOrDefault(severity, 0);
  }

  /** How many findings there are, those not kept included. */
  public int count() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static String fileName(Span span) {
    return span.file() == null ? "" : span.file().name();
  }
}
