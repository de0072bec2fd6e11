package dev.armature.runtime.layer;

import dev.armature.runtime.Operation;
import dev.armature.runtime.Permission;
import dev.armature.runtime.Reply;
import dev.armature.runtime.SecurityRequirement;
import dev.armature.runtime.SecurityRequirement.SchemeScopes;
import dev.armature.runtime.security.Authenticator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds out who calls and whether they may, as the contract's security asks for. */
final class AuthenticationLayer implements HeadLayer {
  private static final Logger LOG = LoggerFactory.getLogger(AuthenticationLayer.class);

  private final Map<String, Authenticator> authenticators;
  private final @Nullable PermissionHook permissions;
  private final boolean anonymous;
  private final Policies policies;

  AuthenticationLayer(LayersBuilder builder, Policies policies) {
    this.policies = policies;
    authenticators = Map.copyOf(builder.authenticators);
    permissions = builder.permissions;
    anonymous = builder.anonymous;
  }

  @Override
  public <C extends Call<R>, R extends Reply> Step<C, R> around(
      Operation operation, Step<C, R> next) {
    Gate gate = gate(operation);
    return gate == null
        ? next
        : call -> {
          if (!call.admitted()) {
            gate.check(call);
          }
          return next.handle(call);
        };
  }

  @Override
  public @Nullable HeadCheck check(Operation operation) {
    return gate(operation);
  }

  private @Nullable Gate gate(Operation operation) {
    Permission permission = policies.of(operation, Permission.class);
    boolean hooked = permissions != null && permission != null;
    if (anonymous || operation.security().isEmpty() && !hooked) {
      return null;
    }
    require(List.of(operation));
    return new Gate(operation, authenticators, permission, permissions);
  }

  /** Whether finding out who calls the operation may take long. */
  boolean mayBlock(Operation operation) {
    for (SecurityRequirement alternative : operation.security()) {
      for (SchemeScopes needed : alternative.all()) {
        Authenticator authenticator = authenticators.get(needed.scheme());
        if (authenticator != null && authenticator.mayBlock()) {
          return true;
        }
      }
    }
    return permissions != null && policies.of(operation, Permission.class) != null;
  }

  /**
   * Lists everything that is missing at once, so that one start tells all there is to configure.
   */
  void require(List<Operation> operations) {
    Map<String, Set<String>> missing = new TreeMap<>();
    for (Operation operation : operations) {
      for (SecurityRequirement alternative : operation.security()) {
        for (SchemeScopes needed : alternative.all()) {
          if (!authenticators.containsKey(needed.scheme())) {
            missing
                .computeIfAbsent(needed.scheme(), scheme -> new TreeSet<>())
                .add(operation.toString());
          }
        }
      }
    }
    if (missing.isEmpty()) {
      return;
    }
    if (!anonymous) {
      throw new IllegalStateException(message(missing));
    }
    LOG.warn("Security is off: everybody may call everything, also {}", missing.values());
  }

  private static String message(Map<String, Set<String>> missing) {
    StringBuilder text =
        new StringBuilder("Not started: operations need security schemes without authenticator.");
    missing.forEach(
        (scheme, operations) ->
            text.append("\n  scheme \"")
                .append(scheme)
                .append("\": ")
                .append(String.join(", ", operations))
                .append("\n    configure Layers.builder().authenticator(\"")
                .append(scheme)
                .append("\", …)"));
    return text.toString();
  }
}
