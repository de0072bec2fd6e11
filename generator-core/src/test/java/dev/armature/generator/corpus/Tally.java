package dev.armature.generator.corpus;

import java.util.ArrayList;
import java.util.List;

/** What came of calling contracts. Not thread-safe. */
final class Tally {
  private final List<Difference> differences = new ArrayList<>();
  private final List<String> withoutValid = new ArrayList<>();
  private int contracts;
  private int operations;
  private int withoutConstraints;
  private int accepted;
  private int refused;
  private int unspellable;
  private int unbreakable;

  /**
   * A request of which the server and networknt say other things.
   *
   * @param where the keyword that was to be broken, or what else the request is about
   * @param ours what the server said
   * @param valid what networknt says
   */
  record Difference(
      String contract, String operation, String where, String value, String ours, boolean valid) {
    @Override
    public String toString() {
      String theirs = valid ? "valid" : "invalid";
      return String.join("\t", contract, operation, where, value, "we: " + ours, theirs);
    }
  }

  void contract() {
    contracts++;
  }

  void operation() {
    operations++;
  }

  void withoutConstraints() {
    withoutConstraints++;
  }

  /** A request with the verdict that both give it. */
  void same(boolean valid) {
    accepted += valid ? 1 : 0;
    refused += valid ? 0 : 1;
  }

  void differs(Difference difference) {
    differences.add(difference);
  }

  /** A value that no request can say. */
  void unspellable() {
    unspellable++;
  }

  /** A keyword of which no value was found that it refuses. */
  void unbreakable() {
    unbreakable++;
  }

  void withoutValid(String contract, String operation, String what) {
    withoutValid.add(contract + "\t" + operation + "\t" + what);
  }

  List<Difference> differences() {
    return differences;
  }

  List<String> withoutValid() {
    return withoutValid;
  }

  int refused() {
    return refused;
  }

  int accepted() {
    return accepted;
  }

  void add(Tally other) {
    differences.addAll(other.differences);
    withoutValid.addAll(other.withoutValid);
    contracts += other.contracts;
    operations += other.operations;
    withoutConstraints += other.withoutConstraints;
    accepted += other.accepted;
    refused += other.refused;
    unspellable += other.unspellable;
    unbreakable += other.unbreakable;
  }

  @Override
  public String toString() {
    return String.join(
        ", ",
        contracts + " contracts",
        operations + " operations",
        withoutConstraints + " of them without constraints",
        withoutValid.size() + " without a valid request",
        accepted + " valid requests accepted",
        refused + " violations refused",
        unbreakable + " keywords that no value was found to break",
        unspellable + " values that no request can say",
        differences.size() + " differences");
  }
}
