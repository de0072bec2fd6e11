package dev.armature.runtime.security;

/** Makes verifiers from settings; found by {@link java.util.ServiceLoader}. */
@FunctionalInterface
public interface TokenVerifierFactory {
  /**
   * A verifier.
   *
   * @throws IllegalArgumentException when the settings cannot work, saying why
   */
  TokenVerifier verifier(TokenSettings settings);
}
