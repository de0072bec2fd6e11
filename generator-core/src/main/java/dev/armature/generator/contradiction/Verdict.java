package dev.armature.generator.contradiction;

/** What is known of a value and a rule. */
enum Verdict {
  ACCEPTED,
  REFUSED,
  /** Nobody counted that far, or what is right depends on how the contract is meant. */
  UNSURE;

  static Verdict refusedIf(boolean refused) {
    return refused ? REFUSED : ACCEPTED;
  }
}
