package dev.armature.generator.emit.java.code;

/** How two numbers are compared. */
public enum Sign {
  EQUAL("=="),
  UNEQUAL("!="),
  LESS("<"),
  AT_LEAST(">="),
  GREATER(">"),
  AT_MOST("<=");

  private final String text;

  Sign(String text) {
    this.text = text;
  }

  /** The comparison that holds where this one does not; numbers have no NaN here. */
  Sign opposite() {
    return switch (this) {
      case EQUAL -> UNEQUAL;
      case UNEQUAL -> EQUAL;
      case LESS -> AT_LEAST;
      case AT_LEAST -> LESS;
      case GREATER -> AT_MOST;
      case AT_MOST -> GREATER;
    };
  }

  /** As Java spells it. */
  @Override
  public String toString() {
    return text;
  }
}
