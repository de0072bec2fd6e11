package dev.armature.runtime.http.server;

import dev.armature.runtime.Operation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the operations of mounted routers are called: metrics, logs and configurations tell them
 * apart by nothing else.
 */
final class OperationNames {
  private final Map<String, Route> known = new HashMap<>();

  /** The names that are taken. */
  OperationNames(List<Mounted> mounted) {
    mounted.forEach(each -> known.putIfAbsent(each.route().operation().toString(), each.route()));
  }

  /**
   * Fails if another operation has a name of these; the same one may be at several paths.
   *
   * @throws IllegalArgumentException naming both routes
   */
  void requireNone(List<Route> routes) {
    for (Route route : routes) {
      Operation operation = route.operation();
      Route taken = known.get(operation.toString());
      if (taken != null && taken.operation() != operation) {
        throw new IllegalArgumentException(
            "Two contracts have an operation of one name: "
                + taken
                + " and "
                + route
                + ". Metrics and configurations could not tell them apart: give one of the contracts"
                + " another title, by an overlay for example, and generate it again.");
      }
    }
  }
}
