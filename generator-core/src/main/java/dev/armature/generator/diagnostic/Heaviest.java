package dev.armature.generator.diagnostic;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Chooses what is printed where not all can be. */
final class Heaviest {
  private Heaviest() {}

  /** At most {@code max} of a list, those that weigh most, in the order of the list. */
  static <T> List<T> of(List<T> all, int max, Function<T, Severity> severity) {
    if (all.size() <= max) {
      return all;
    }
    Set<Integer> chosen = new HashSet<>();
    IntStream.range(0, all.size())
        .boxed()
        .sorted(Comparator.comparing(i -> severity.apply(all.get(i))))
        .limit(max)
        .forEach(chosen::add);
    return IntStream.range(0, all.size()).filter(chosen::contains).mapToObj(all::get).toList();
  }
}
