package dev.armature.runtime;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What serves each operation of a service, collected until all are there: routes for a router,
 * tools for a tool server. Not thread-safe.
 *
 * @param <B> what serves an operation
 */
public final class Bindings<B extends Bindings.Binding> {
  /** What serves one operation. */
  public interface Binding {
    /** The operation. */
    Operation operation();
  }

  private final String service;
  private final List<Operation> operations;
  private final Map<Operation, B> bindings = new IdentityHashMap<>();

  /**
   * Nothing yet.
   *
   * @param service the service, for the message
   * @param operations all that have to be served, in the order of {@link #all}
   */
  public Bindings(String service, List<Operation> operations) {
    this.service = service;
    this.operations = List.copyOf(operations);
  }

  /** Sets what serves its operation; the last one counts. */
  public void put(B binding) {
    bindings.put(binding.operation(), binding);
  }

  /**
   * One binding for each operation.
   *
   * @throws IllegalStateException naming every operation that nothing serves
   */
  public List<B> all() {
    List<B> all = new ArrayList<>(operations.size());
    List<String> missing = new ArrayList<>();
    for (Operation operation : operations) {
      B binding = bindings.get(operation);
      if (binding == null) {
        missing.add(operation.id());
      } else {
        all.add(binding);
      }
    }
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          service + " has no handler for " + String.join(", ", missing) + ". Pass one for each.");
    }
    return all;
  }
}
