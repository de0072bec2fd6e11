package dev.armature.runtime.http.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The routes of one method and one path that are told apart by the values in it. Immutable. */
final class SharedPath {
  private record Entry(Mounted mounted, PathChoice choice) {}

  private final List<Entry> entries;

  private SharedPath(List<Entry> entries) {
    this.entries = entries;
  }

  /**
   * Both routes together; null where one of them takes all requests, or both have one turn.
   *
   * @param before those that are together already, if any are
   */
  static @Nullable SharedPath of(@Nullable SharedPath before, Mounted present, Mounted added) {
    PathChoice choice = added.route().choice();
    PathChoice other = present.route().choice();
    if (choice == null || other == null) {
      return null;
    }
    List<Entry> all =
        new ArrayList<>(before == null ? List.of(new Entry(present, other)) : before.entries);
    if (all.stream().anyMatch(each -> each.choice.turn() == choice.turn())) {
      return null;
    }
    all.add(new Entry(added, choice));
    all.sort(Comparator.comparingInt(each -> each.choice.turn()));
    return new SharedPath(List.copyOf(all));
  }

  /** The route that is meant; where none takes the values, the first one says what is wrong. */
  Mounted choose(String path, int[] slices) {
    Mounted takes = null;
    for (Entry each : entries) {
      Route route = each.mounted.route();
      if (each.choice.isFirst(route, path, slices)) {
        return each.mounted;
      }
      if (takes == null && each.choice.takes(route, path, slices)) {
        takes = each.mounted;
      }
    }
    return Objects.requireNonNullElse(takes, entries.get(0).mounted);
  }
}
