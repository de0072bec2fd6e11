package dev.armature.generator.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An input that could not be read; the problems say why. */
public final class SourceException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<SourceProblem> problems;

  /** At least one problem. */
  public SourceException(List<SourceProblem> problems) {
    super(problems.get(0).span() + ": " + problems.get(0).message());
    this.problems = List.copyOf(problems);
  }

  static SourceException of(String code, Span span, String message, @Nullable String help) {
    return new SourceException(List.of(new SourceProblem(code, message, span, List.of(), help)));
  }

  /** What is wrong, in the order of the file. */
  public List<SourceProblem> problems() {
    return problems;
  }

  /** Whether the text merely isn't of the syntax that was tried. */
  boolean isSyntax() {
    return problems.get(0).code().equals(SourceCodes.SYNTAX);
  }
}
