package dev.armature.generator.matrix;

import java.util.List;

/** Wrong answers that are known and not mended yet: lines of {@code pending.tsv}. */
final class Pending {
  private final List<List<String>> known = Table.rows("/matrix/pending.tsv");

  boolean has(Cell cell, String value) {
    List<String> asked =
        List.of(
            cell.presence().name(),
            cell.type().name(),
            cell.checks().name(),
            cell.place().name(),
            value);
    return known.stream().anyMatch(line -> matches(line, asked));
  }

  private static boolean matches(List<String> line, List<String> asked) {
    for (int i = 0; i < asked.size(); i++) {
      if (!asked.get(i).matches(line.get(i))) {
        return false;
      }
    }
    return true;
  }
}
