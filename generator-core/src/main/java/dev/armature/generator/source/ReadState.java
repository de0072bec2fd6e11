package dev.armature.generator.source;

import dev.armature.generator.source.SourceProblem.Place;
import java.util.ArrayList;
import java.util.List;

/** What both readers share while reading one file: limits, and the problems found so far. */
final class ReadState {
  private static final int MAX_PROBLEMS = 100;

  private final Limits limits;
  private final NodeBudget budget;
  private final List<SourceProblem> problems = new ArrayList<>();

  ReadState(Limits limits, NodeBudget budget) {
    this.limits = limits;
    this.budget = budget;
  }

  NodeBudget budget() {
    return budget;
  }

  /** Counts values; an alias counts as all that it stands for. */
  void count(long nodes, Span span) throws SourceException {
    if (!budget.take(nodes)) {
      throw SourceException.of(
          SourceCodes.TOO_LARGE,
          span,
          "the input holds more than " + limits.maxNodes() + " values, aliases expanded",
          "split the document, or remove aliases that multiply one another");
    }
  }

  void checkDepth(int depth, Span span) throws SourceException {
    if (depth > limits.maxDepth()) {
      throw SourceException.of(
          SourceCodes.TOO_DEEP,
          span,
          "nested more than " + limits.maxDepth() + " deep",
          "move inner parts to components and refer to them by $ref");
    }
  }

  void checkNumber(String literal, Span span) throws SourceException {
    if (literal.length() > limits.maxNumberLength()) {
      throw SourceException.of(
          SourceCodes.NUMBER,
          span,
          "number of more than " + limits.maxNumberLength() + " characters",
          "quote it if it is meant as text");
    }
    if (YamlNumbers.hasHugeExponent(literal)) {
      throw SourceException.of(
          SourceCodes.NUMBER,
          span,
          "the exponent of number " + literal + " is out of range",
          "exponents have at most four digits; quote the number if it is meant as text");
    }
  }

  void checkText(String value, Span span) throws SourceException {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < value.length()
              && Character.isLowSurrogate(value.charAt(i + 1));
      if (!pair) {
        throw SourceException.of(
            SourceCodes.ENCODING,
            span,
            "the text holds half a surrogate pair (\\u" + Integer.toHexString(c) + ")",
            "write both halves, or the character itself");
      }
      i++;
    }
  }

  void duplicate(String key, Span again, Span first) {
    if (problems.size() < MAX_PROBLEMS) {
      problems.add(
          new SourceProblem(
              SourceCodes.DUPLICATE_KEY,
              "duplicate key '" + key + "'",
              again,
              List.of(new Place("first written here", first)),
              "rename or remove one of the two; a reader would silently drop one"));
    }
  }

  void throwIfAny() throws SourceException {
    if (!problems.isEmpty()) {
      throw new SourceException(problems);
    }
  }
}
