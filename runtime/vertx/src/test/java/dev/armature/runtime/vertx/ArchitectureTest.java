package dev.armature.runtime.vertx;

import dev.armature.architecture.ArchitectureRules;
import dev.armature.architecture.Packages;

final class ArchitectureTest implements ArchitectureRules {
  @Override
  public Packages packages() {
    return Packages.under("dev.armature.runtime.vertx")
        .on(
            "dev.armature.runtime",
            "dev.armature.runtime.engine",
            "dev.armature.runtime.error",
            "dev.armature.runtime.http.message",
            "dev.armature.runtime.http.server",
            "dev.armature.runtime.limit",
            "dev.armature.runtime.log",
            "dev.armature.runtime.metrics",
            "dev.armature.runtime.server",
            "dev.armature.runtime.stream")
        .row("");
  }
}
