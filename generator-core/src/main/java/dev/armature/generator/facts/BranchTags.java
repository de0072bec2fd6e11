package dev.armature.generator.facts;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a property tells the branches of a union apart: each branch requires it and allows it strings
 * that no other branch allows.
 *
 * @param property its name
 * @param branches the index of the branch for each string, in the order of the schema
 */
public record BranchTags(String property, Map<String, Integer> branches) {
  /** So many branches, those inside others included, are looked at; of more, nothing is known. */
  private static final int MOST = 100;

  /** A branch, by what must hold of each of its values; what is not sure is left out. */
  public interface Branch {
    /** What it is, compared by identity: a branch that stands inside itself adds nothing. */
    Object identity();

    /** Whether only objects are valid. */
    boolean isObject();

    /** The properties that it requires, in order. */
    Set<String> required();

    /** The strings that are all that it allows a property; none if it may allow others. */
    Set<String> strings(String property);

    /** If it is a union itself, its branches: its values are valid by at least one of them. */
    List<? extends Branch> inside();
  }

  /** The property that tells object branches apart, or null if there is none. */
  public static @Nullable BranchTags of(List<? extends Branch> branches) {
    if (branches.size() < 2 || !branches.stream().allMatch(Branch::isObject)) {
      return null;
    }
    Set<String> candidates = new LinkedHashSet<>();
    branches.forEach(branch -> candidates.addAll(branch.required()));
    for (String property : candidates) {
      Map<String, Integer> found = split(property, branches);
      if (found != null) {
        return new BranchTags(property, found);
      }
    }
    return null;
  }

  private static @Nullable Map<String, Integer> split(
      String property, List<? extends Branch> branches) {
    Map<String, Integer> found = new LinkedHashMap<>();
    for (int i = 0; i < branches.size(); i++) {
      Branch branch = branches.get(i);
      Set<String> own =
          requires(branch, property, new HashSet<>()) ? strings(branch, property) : Set.of();
      if (own.isEmpty()) {
        return null;
      }
      for (String value : own) {
        if (found.putIfAbsent(value, i) != null) {
          return null;
        }
      }
    }
    return found;
  }

  /**
   * The strings that a branch, or any inside it, allows a property; none if it may allow others.
   */
  public static Set<String> strings(Branch branch, String property) {
    return strings(branch, property, new HashSet<>());
  }

  private static Set<String> strings(Branch branch, String property, Set<Object> seen) {
    Set<String> own = branch.strings(property);
    if (!own.isEmpty() || seen.size() > MOST) {
      return own;
    }
    Set<String> all = new LinkedHashSet<>();
    for (Branch inner : branch.inside()) {
      if (seen.add(inner.identity())) {
        Set<String> some = strings(inner, property, seen);
        if (some.isEmpty()) {
          return some;
        }
        all.addAll(some);
      }
    }
    return all;
  }

  private static boolean requires(Branch branch, String property, Set<Object> seen) {
    if (branch.required().contains(property)) {
      return true;
    }
    List<? extends Branch> inside = seen.size() > MOST ? List.of() : branch.inside();
    for (Branch inner : inside) {
      if (seen.add(inner.identity()) && !requires(inner, property, seen)) {
        return false;
      }
    }
    return !inside.isEmpty();
  }
}
