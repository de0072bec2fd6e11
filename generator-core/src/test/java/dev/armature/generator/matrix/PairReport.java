package dev.armature.generator.matrix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Which pairs ran, of those that a contract can hold. */
final class PairReport {
  private final Set<List<?>> ran = new HashSet<>();
  private final Set<List<?>> possible = new HashSet<>();
  private final Set<List<?>> all = new HashSet<>();

  PairReport(List<Cell> cells) {
    cells.forEach(cell -> ran.addAll(Combinations.pairs(cell)));
    for (Object presence : Axis.PRESENCE.range()) {
      for (Object type : Axis.TYPE.range()) {
        for (Object checks : Axis.CHECKS.range()) {
          for (Object place : Axis.PLACE.range()) {
            add(
                new Cell(
                    0, (Presence) presence, (Sample) type, (Checks) checks, (Place) place, ""));
          }
        }
      }
    }
  }

  private void add(Cell cell) {
    List<List<?>> pairs = Combinations.pairs(cell);
    all.addAll(pairs);
    if (Impossible.why(cell).isEmpty()) {
      possible.addAll(pairs);
    }
  }

  /** Those that no combination had and a contract can hold. */
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    for (List<?> pair : possible) {
      if (!ran.contains(pair)) {
        missing.add(pair.toString());
      }
    }
    return missing;
  }

  @Override
  public String toString() {
    TreeMap<String, int[]> counts = new TreeMap<>();
    for (List<?> pair : all) {
      int[] count = counts.computeIfAbsent(pair.get(0) + " x " + pair.get(1), key -> new int[3]);
      count[0] += ran.contains(pair) ? 1 : 0;
      count[1] += possible.contains(pair) ? 1 : 0;
      count[2]++;
    }
    StringBuilder text = new StringBuilder();
    counts.forEach(
        (axes, n) ->
            text.append(
                axes + ": " + n[0] + " of " + n[1] + ", " + (n[2] - n[1]) + " impossible\n"));
    return text.toString();
  }
}
