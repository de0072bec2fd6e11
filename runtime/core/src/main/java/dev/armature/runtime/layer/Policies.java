package dev.armature.runtime.layer;

import dev.armature.runtime.Operation;
import dev.armature.runtime.Policy;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which policies hold: those that are configured for an operation, else those of its contract, else
 * those that are configured for all. Immutable.
 */
public final class Policies {
  private final Map<Class<? extends Policy>, Policy> usual;
  private final Map<String, Map<Class<? extends Policy>, Policy>> own;

  Policies(
      Map<Class<? extends Policy>, Policy> usual,
      Map<String, Map<Class<? extends Policy>, Policy>> own) {
    this.usual = Map.copyOf(usual);
    this.own = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    own.forEach((id, policies) -> this.own.put(id, new HashMap<>(policies)));
  }

  /** The policy of that type that holds for an operation; null when there is none. */
  public <P extends Policy> @Nullable P of(Operation operation, Class<P> type) {
    Policy qualified = own.getOrDefault(operation.toString(), Map.of()).get(type);
    Policy configured =
        qualified == null ? own.getOrDefault(operation.id(), Map.of()).get(type) : qualified;
    if (configured != null) {
      return type.cast(configured);
    }
    P contract = operation.policy(type);
    return contract == null ? type.cast(usual.get(type)) : contract;
  }
}
