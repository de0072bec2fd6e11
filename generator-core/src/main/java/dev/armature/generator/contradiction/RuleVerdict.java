package dev.armature.generator.contradiction;

/** What is known of a value and a rule. */
enum RuleVerdict {
  ACCEPTED,
  REFUSED,
  /** Nobody counted that far, or what is right depends on how the contract is meant. */
  UNSURE;

  static RuleVerdict refusedIf(boolean refused) {
    return refused ? REFUSED : ACCEPTED;
  }
}
