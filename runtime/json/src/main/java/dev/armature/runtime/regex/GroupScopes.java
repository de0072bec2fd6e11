package dev.armature.runtime.regex;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two groups of one name can take part in the same match: those in different
 * alternatives cannot (ECMA-262, section 22.2.1.3). Each name is moved a logarithmic number of
 * times.
 */
final class GroupScopes {
  /** The names of one disjunction so far. */
  private static final class Scope {
    private @Nullable Set<String> before;
    private @Nullable Set<String> here;
  }

  private final Deque<Scope> outer = new ArrayDeque<>();
  private Scope scope = new Scope();

  void open() {
    outer.push(scope);
    scope = new Scope();
  }

  void nextOption() {
    scope.before = merged(scope.before, scope.here);
    scope.here = null;
  }

  /** Ends a group; false if names of it were in the alternative around it already. */
  boolean close() {
    nextOption();
    Set<String> inside = scope.before;
    scope = outer.isEmpty() ? new Scope() : outer.pop();
    if (overlap(scope.here, inside)) {
      return false;
    }
    scope.here = merged(scope.here, inside);
    return true;
  }

  /** Adds a name; false if the alternative has it already. */
  boolean add(String name) {
    if (scope.here == null) {
      scope.here = new HashSet<>();
    }
    return scope.here.add(name);
  }

  private static boolean overlap(@Nullable Set<String> a, @Nullable Set<String> b) {
    if (a == null || b == null) {
      return false;
    }
    Set<String> large = a.size() < b.size() ? b : a;
    Set<String> small = a.size() < b.size() ? a : b;
    return small.stream().anyMatch(large::contains);
  }

  private static @Nullable Set<String> merged(@Nullable Set<String> a, @Nullable Set<String> b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    Set<String> large = a.size() < b.size() ? b : a;
    large.addAll(a.size() < b.size() ? a : b);
    return large;
  }
}
