package dev.armature.generator.emit.java.code;

import java.util.ArrayList;
import java.util.List;

/** {@code if … else if …}, as it is gathered. Not thread-safe. */
public final class IfChain {
  private record Branch(Condition test, Block then) {}

  private final List<Branch> branches = new ArrayList<>();

  /** Adds what is done if the condition holds and none before it does. */
  public void add(Condition test, Block then) {
    branches.add(new Branch(test, then));
  }

  /** The whole chain; nothing is done if no condition holds. */
  public Block block() {
    Block rest = Block.EMPTY;
    for (int i = branches.size() - 1; i >= 0; i--) {
      Branch branch = branches.get(i);
      rest = Block.builder().when(branch.test(), branch.then(), rest).build();
    }
    return rest;
  }
}
