package dev.armature.runtime.layer;

import dev.armature.runtime.Operation;
import dev.armature.runtime.Permission;
import dev.armature.runtime.SecurityRequirement;
import dev.armature.runtime.SecurityRequirement.SchemeScopes;
import dev.armature.runtime.security.Authenticator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds out who calls and whether they may, as the contract's security asks for. */
final class AuthenticationLayer implements HeadLayer {
  private final Map<String, Authenticator> authenticators;
  private final @Nullable PermissionHook permissions;
  private final boolean anonymous;
  private final Policies policies;
  private final CallerWatch watch;

  AuthenticationLayer(LayersBuilder builder, Policies policies, CallerWatch watch) {
    this.policies = policies;
    this.watch = watch;
    authenticators = Map.copyOf(builder.authenticators);
    permissions = builder.permissions;
    anonymous = builder.anonymous;
  }

  @Override
  public @Nullable HeadCheck check(Operation operation) {
    Permission permission = policies.of(operation, Permission.class);
    return anonymous || operation.security().isEmpty() && permission == null
        ? null
        : new Gate(operation, authenticators, watch, permission, permissions);
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
}
