package dev.armature.generator.corpus;

import java.util.ArrayList;
import java.util.List;

/** What came of calling contracts. */
final class Tally {
  final List<String> disagreements = new ArrayList<>();
  final List<String> withoutValid = new ArrayList<>();
  int contracts;
  int operations;
  int withoutConstraints;
  int accepted;
  int refused;
  int suiting;
  int unspellable;

  @Override
  public String toString() {
    return contracts
        + " contracts, "
        + operations
        + " operations ("
        + withoutConstraints
        + " without constraints, "
        + withoutValid.size()
        + " without a valid request), "
        + accepted
        + " valid requests accepted, "
        + refused
        + " violations refused, "
        + suiting
        + " accepted, as what one keyword refuses suits another branch or reading, "
        + unspellable
        + " instances that no request can say, "
        + disagreements.size()
        + " disagreements";
  }
}
