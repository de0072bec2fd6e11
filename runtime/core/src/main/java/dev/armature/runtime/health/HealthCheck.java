package dev.armature.runtime.health;

/** Looks after something a service needs. */
@FunctionalInterface
public interface HealthCheck {
  /**
   * Returns when all is well; interrupted when it takes too long.
   *
   * @throws Exception when it is not; logged, never shown
   */
  void check() throws Exception;
}
