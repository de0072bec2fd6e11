package dev.armature.runtime.layer;

import dev.armature.runtime.Context;

/** Decides on permissions that scopes do not express. Called after the caller is known. */
@FunctionalInterface
public interface PermissionHook {
  /**
   * Whether the caller may go on.
   *
   * @param permission the operation's permission
   * @param context with the caller
   */
  boolean permits(String permission, Context context);
}
