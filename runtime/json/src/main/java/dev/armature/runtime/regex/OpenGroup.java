package dev.armature.runtime.regex;

import java.util.ArrayList;
import java.util.List;

/** A group, or the whole pattern, while its end has not been read. */
final class OpenGroup {
  /** What begins with a parenthesis. */
  enum Kind {
    PLAIN("?:"),
    AHEAD("?="),
    NOT_AHEAD("?!"),
    BEHIND("?<="),
    NOT_BEHIND("?<!"),
    CAPTURE("");

    private final String opening;

    Kind(String opening) {
      this.opening = opening;
    }

    /** What follows the parenthesis. */
    String opening() {
      return opening;
    }

    boolean looks() {
      return this != PLAIN && this != CAPTURE;
    }

    boolean isAhead() {
      return this == AHEAD || this == NOT_AHEAD;
    }
  }

  private final Kind kind;
  private final Modifiers around;
  private final int firstGroup;
  private final int number;
  private final List<PatternNode> options = new ArrayList<>();
  private List<PatternNode> parts = new ArrayList<>();

  /**
   * A group that just began.
   *
   * @param firstGroup the number that the first group from here has
   * @param number its own number if it captures
   * @param around the modifiers around it
   */
  OpenGroup(Kind kind, int firstGroup, int number, Modifiers around) {
    this.kind = kind;
    this.around = around;
    this.firstGroup = firstGroup;
    this.number = number;
  }

  Kind kind() {
    return kind;
  }

  Modifiers around() {
    return around;
  }

  int firstGroup() {
    return firstGroup;
  }

  void add(PatternNode part) {
    parts.add(part);
  }

  void nextOption() {
    options.add(sequence());
    parts = new ArrayList<>();
  }

  private PatternNode sequence() {
    return parts.size() == 1 ? parts.get(0) : new PatternNode.Sequence(List.copyOf(parts));
  }

  PatternNode body() {
    if (options.isEmpty()) {
      return sequence();
    }
    nextOption();
    return new PatternNode.Choice(List.copyOf(options));
  }

  PatternNode node() {
    return switch (kind) {
      case PLAIN -> body();
      case CAPTURE -> new PatternNode.Group(body(), number);
      case AHEAD -> new PatternNode.Look(body(), false, false);
      case NOT_AHEAD -> new PatternNode.Look(body(), false, true);
      case BEHIND -> new PatternNode.Look(body(), true, false);
      case NOT_BEHIND -> new PatternNode.Look(body(), true, true);
    };
  }
}
