package dev.armature.generator.matrix;

import java.util.List;

/** Where networknt is known to be wrong: lines of {@code disagreements.tsv}, each with a clause. */
final class Disagreements {
  private final List<List<String>> known = Table.rows("/matrix/disagreements.tsv");

  /** Whether networknt's answer to a value is one of those known. */
  boolean explain(Cell cell, String value, boolean peer) {
    List<String> asked = List.of(cell.type().name(), value, peer ? "valid" : "invalid");
    return known.stream().anyMatch(line -> line.subList(0, 3).equals(asked));
  }
}
