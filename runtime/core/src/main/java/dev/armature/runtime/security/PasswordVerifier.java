package dev.armature.runtime.security;

import dev.armature.runtime.Principal;
import org.jspecify.annotations.Nullable;

/** Checks names and passwords. Called by many threads at once. */
@FunctionalInterface
public interface PasswordVerifier {
  /**
   * Says who that is.
   *
   * @return the caller; null when the name or the password is wrong
   */
  @Nullable Principal verify(String name, String password);
}
