package dev.armature.runtime.security;

import dev.armature.runtime.Principal;

/** Checks bearer tokens. Called by many threads at once. */
@FunctionalInterface
public interface TokenVerifier {
  /**
   * Says whose token it is.
   *
   * @param token the token as it came, never empty
   * @throws InvalidCredentialsException when it is malformed, expired, or not for this service
   */
  Principal verify(String token);

  /** Whether {@link #verify} may wait, for keys from the network for example. */
  default boolean mayBlock() {
    return false;
  }

  /** Whether tokens can be verified now: whether there are keys. Does not wait for them. */
  default boolean ready() {
    return true;
  }
}
