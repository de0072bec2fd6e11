package dev.armature.runtime.config;

import dev.armature.runtime.Operation;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The operations that keys under {@code operations} may speak of: by their ids, or by their
 * services and ids with a dot between them, in any case.
 */
final class OperationKeys {
  private final Collection<Operation> known;

  OperationKeys(Collection<Operation> known) {
    this.known = known;
  }

  /** What to say of a key that names no operation; null if it names one. */
  @Nullable String unknown(String key) {
    boolean named =
        known.stream().anyMatch(each -> isId(key, each) || key.equalsIgnoreCase(each.toString()));
    List<String> ids = known.stream().map(Operation::id).toList();
    return named ? null : "there is no operation '" + key + "'" + Similar.hint(key, ids);
  }

  /** What to say of an id that operations of several contracts have; null if one has it. */
  @Nullable String ambiguous(String key) {
    Set<String> names =
        known.stream()
            .filter(each -> isId(key, each))
            .map(Operation::toString)
            .collect(Collectors.toCollection(TreeSet::new));
    if (names.size() < 2) {
      return null;
    }
    String all = names.stream().map(each -> "'" + each + "'").collect(Collectors.joining(", "));
    return "several contracts have an operation '" + key + "'; write which one is meant: " + all;
  }

  private static boolean isId(String key, Operation operation) {
    return key.equalsIgnoreCase(operation.id());
  }
}
