package dev.armature.generator.matrix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All combinations of members, and enough of the others to have every pair that can be. */
final class Combinations {
  private final List<String> names;
  private final List<Cell> cells = new ArrayList<>();
  private final Set<List<?>> covered = new HashSet<>();

  private Combinations(List<String> names) {
    this.names = names;
  }

  /** The combinations, always the same; every name is used. */
  static List<Cell> of(List<String> names) {
    Combinations made = new Combinations(names);
    made.everyPlace(Place.MEMBER, false);
    for (Place place : Place.values()) {
      if (place != Place.MEMBER) {
        made.everyPlace(place, true);
      }
    }
    made.everyName(Presence.OPTIONAL);
    made.everyName(Presence.THREE_STATE);
    return made.cells;
  }

  /** Adds what is possible there; of all combinations only those with a pair that is new. */
  private void everyPlace(Place place, boolean newOnly) {
    int turn = 0;
    for (Sample type : Sample.all()) {
      for (Checks checks : Checks.values()) {
        for (int i = 0; i < Presence.values().length; i++) {
          Presence presence = Presence.values()[(i + turn) % Presence.values().length];
          Cell cell = new Cell(cells.size(), presence, type, checks, place, nextName());
          if (Impossible.why(cell).isEmpty() && (!newOnly || covered.addAll(pairs(cell)))) {
            add(presence, type, checks, place);
          }
        }
        turn++;
      }
    }
  }

  /** Adds members with types in turn, so that each name is that of a variable in some method. */
  private void everyName(Presence presence) {
    List<Sample> types = Sample.all();
    for (int i = 0; i < names.size(); i++) {
      cells.add(
          new Cell(
              cells.size(),
              presence,
              types.get(i % types.size()),
              Checks.NONE,
              Place.MEMBER,
              nextName()));
    }
  }

  private void add(Presence presence, Sample type, Checks checks, Place place) {
    Cell cell = new Cell(cells.size(), presence, type, checks, place, nextName());
    if (Impossible.why(cell).isEmpty()) {
      cells.add(cell);
      covered.addAll(pairs(cell));
    }
  }

  private String nextName() {
    return names.get(cells.size() % names.size());
  }

  /** The pairs that a combination holds. */
  static List<List<?>> pairs(Cell cell) {
    List<List<?>> pairs = new ArrayList<>();
    for (Axis one : Axis.values()) {
      for (Axis other : Axis.values()) {
        if (one.compareTo(other) < 0) {
          pairs.add(List.of(one, other, one.of(cell), other.of(cell)));
        }
      }
    }
    return pairs;
  }
}
