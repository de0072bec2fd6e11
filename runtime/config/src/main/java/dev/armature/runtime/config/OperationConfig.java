package dev.armature.runtime.config;

import dev.armature.runtime.Policy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code operations.<id>}: what overrides the contract's defaults.
 *
 * @param policies at most one of each type
 */
public record OperationConfig(List<Policy> policies) {
  /** Copies the list. */
  public OperationConfig {
    policies = List.copyOf(policies);
  }

  /** The policy of a type; null to leave the contract's. */
  public <P extends Policy> @Nullable P policy(Class<P> type) {
    return policies.stream().filter(type::isInstance).map(type::cast).findFirst().orElse(null);
  }
}
