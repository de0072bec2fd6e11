package dev.armature.runtime.config;

import dev.armature.architecture.ArchitectureRules;
import dev.armature.architecture.Packages;

final class ArchitectureTest implements ArchitectureRules {
  @Override
  public Packages packages() {
    return Packages.under("dev.armature.runtime.config")
        .on(
            "dev.armature.runtime",
            "dev.armature.runtime.document",
            "dev.armature.runtime.error",
            "dev.armature.runtime.health",
            "dev.armature.runtime.http.server",
            "dev.armature.runtime.layer",
            "dev.armature.runtime.limit",
            "dev.armature.runtime.log",
            "dev.armature.runtime.metrics",
            "dev.armature.runtime.security",
            "dev.armature.runtime.server")
        .row("");
  }
}
