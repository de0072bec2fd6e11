package dev.armature.generator.facts;

/** What is known of whether a schema holds, for all values of which it is asked. */
public enum Verdict {
  ALWAYS,
  NEVER,
  DEPENDS;

  /** Of two that must both hold. */
  static Verdict and(Verdict a, Verdict b) {
    if (a == NEVER || b == NEVER) {
      return NEVER;
    }
    return a == ALWAYS ? b : a;
  }

  Verdict negated() {
    return switch (this) {
      case ALWAYS -> NEVER;
      case NEVER -> ALWAYS;
      case DEPENDS -> this;
    };
  }
}
