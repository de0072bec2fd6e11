package dev.armature.generator.matrix;

import java.util.List;

/** Combinations that no contract can hold: lines of {@code impossible.tsv}, each with a reason. */
record Impossible(String presence, String types, String checks, String places, String reason) {
  private static final List<Impossible> ALL =
      Table.rows("/matrix/impossible.tsv").stream()
          .map(r -> new Impossible(r.get(0), r.get(1), r.get(2), r.get(3), r.get(4)))
          .toList();

  /** Why there is no such combination; empty where there is. */
  static String why(Cell cell) {
    return ALL.stream()
        .filter(each -> each.matches(cell))
        .map(Impossible::reason)
        .findFirst()
        .orElse("");
  }

  private boolean matches(Cell cell) {
    return cell.presence().name().matches(presence)
        && (cell.type().name() + "/" + cell.type().form()).matches(types)
        && cell.checks().name().matches(checks)
        && cell.place().name().matches(places);
  }
}
