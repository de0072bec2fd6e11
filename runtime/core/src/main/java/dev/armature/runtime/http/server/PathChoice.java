package dev.armature.runtime.http.server;

import dev.armature.runtime.http.param.Percent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which requests a route takes of those that several routes match, whose paths differ in the names
 * of their parameters only. OpenAPI forbids such paths (3.1, 4.8.8), and contracts have them.
 * Immutable.
 */
public final class PathChoice {
  private record Test(String parameter, PathValue value) {}

  private final int turn;
  private final List<Test> usual;
  private final List<Test> taken;

  private PathChoice(int turn, List<Test> usual, List<Test> taken) {
    this.turn = turn;
    this.usual = List.copyOf(usual);
    this.taken = List.copyOf(taken);
  }

  /**
   * Takes every request that no route takes whose turn comes before.
   *
   * @param turn the order in which routes are asked, from 0; each of the routes has its own
   */
  public static PathChoice turn(int turn) {
    return new PathChoice(turn, List.of(), List.of());
  }

  /** The same, but only with such a value of a parameter. */
  public PathChoice only(String parameter, PathValue value) {
    return new PathChoice(turn, usual, with(taken, parameter, value));
  }

  /** The same, but before all other routes with this value of a parameter, and of all so named. */
  public PathChoice first(String parameter, String text) {
    return new PathChoice(turn, with(usual, parameter, text::equals), taken);
  }

  private static List<Test> with(List<Test> tests, String parameter, PathValue value) {
    List<Test> all = new ArrayList<>(tests);
    all.add(new Test(parameter, value));
    return all;
  }

  int turn() {
    return turn;
  }

  /** Whether the values are those by which it goes first. */
  boolean isFirst(Route route, String path, int[] slices) {
    return !usual.isEmpty() && all(usual, route, path, slices);
  }

  /** Whether it takes the values at all. */
  boolean takes(Route route, String path, int[] slices) {
    return all(taken, route, path, slices);
  }

  private static boolean all(List<Test> tests, Route route, String path, int[] slices) {
    for (Test test : tests) {
      int slot = 2 * route.parameterIndex(test.parameter());
      String text = decoded(path.substring(slices[slot], slices[slot + 1]));
      if (text == null || !test.value().takes(text)) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable String decoded(String text) {
    return text.indexOf('%') < 0 ? text : Percent.decode(text, false);
  }

  /** That its tests are of parameters of the route. */
  PathChoice checked(Route route) {
    for (List<Test> tests : List.of(usual, taken)) {
      for (Test test : tests) {
        if (route.parameterIndex(test.parameter()) < 0) {
          throw new IllegalArgumentException(
              route.path() + " has no parameter '" + test.parameter() + "'");
        }
      }
    }
    return this;
  }
}
