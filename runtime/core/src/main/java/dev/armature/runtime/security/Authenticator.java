package dev.armature.runtime.security;

import dev.armature.runtime.Principal;
import org.jspecify.annotations.Nullable;

/** Checks the credentials of one security scheme. Called by many threads at once. */
public interface Authenticator {
  /**
   * Says who calls.
   *
   * @return the caller; null when the call carries no credentials of this scheme
   * @throws InvalidCredentialsException when it carries some and they are wrong
   */
  @Nullable Principal authenticate(Credentials credentials);

  /**
   * Whether {@link #authenticate} may wait, for keys from the network for example, or take long.
   * Operations that need such an authenticator never run on an event loop.
   */
  default boolean mayBlock() {
    return false;
  }

  /** Whether callers can be told apart now: whether keys are there. Does not wait for them. */
  default boolean ready() {
    return true;
  }

  /**
   * How many credentials of this scheme a call carries; 0 where nobody counts them. Calls with more
   * than one, or with those of schemes that are not needed together, are refused before any is
   * checked. Those in the header {@code Authorization} are counted for all schemes.
   */
  default int count(Credentials credentials) {
    return 0;
  }

  /**
   * Whether credentials could be found by trying many, as passwords can. Others are looked at also
   * when they come from an address that is blocked, for the sake of callers who share it.
   */
  default boolean guessable() {
    return true;
  }

  /** How to authenticate: what {@code WWW-Authenticate} says (RFC 9110, section 11.6.1). */
  Challenge challenge();
}
