package dev.armature.runtime.spring;

import dev.armature.architecture.ArchitectureRules;
import dev.armature.architecture.Packages;

final class ArchitectureTest implements ArchitectureRules {
  @Override
  public Packages packages() {
    return Packages.under("dev.armature.runtime.spring")
        .on(
            "dev.armature.runtime",
            "dev.armature.runtime.config",
            "dev.armature.runtime.health",
            "dev.armature.runtime.http.param",
            "dev.armature.runtime.http.server",
            "dev.armature.runtime.layer",
            "dev.armature.runtime.metrics",
            "dev.armature.runtime.security",
            "dev.armature.runtime.server",
            "dev.armature.runtime.servlet")
        .row("");
  }
}
