package dev.armature.runtime.spring;

import dev.armature.runtime.config.ConfiguredServiceBuilder;

/** Gives a service what no property can: a bean for each, called in their order. */
@FunctionalInterface
public interface ArmatureCustomizer {
  /** Changes a service before it is built. */
  void customize(ConfiguredServiceBuilder service);
}
