package dev.armature.generator.diagnostic;

import dev.armature.generator.source.SourceProblem;
import dev.armature.generator.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One finding about the input.
 *
 * @param code its stable code, {@code area/what-is-wrong}; a heading of docs/diagnostics.md
 * @param severity how much it weighs
 * @param message one sentence without a full stop, naming the thing as it is written in the input
 * @param span where
 * @param related other places that matter ("first defined here")
 * @param help what to do about it, or null
 */
public record Diagnostic(
    String code,
    Severity severity,
    String message,
    Span span,
    List<Related> related,
    @Nullable String help) {
  public Diagnostic {
    related = List.copyOf(related);
  }

  /** An error: what kept an input from being read. */
  public static Diagnostic of(SourceProblem problem) {
    List<Related> related = new ArrayList<>();
    problem.related().forEach(each -> related.add(new Related(each.message(), each.span())));
    return new Diagnostic(
        problem.code(), Severity.ERROR, problem.message(), problem.span(), related, problem.help());
  }

  /** The same finding at another weight. */
  public Diagnostic withSeverity(Severity other) {
    return other == severity ? this : new Diagnostic(code, other, message, span, related, help);
  }

  /** Another place that matters, and why. */
  public record Related(String message, Span span) {}
}
