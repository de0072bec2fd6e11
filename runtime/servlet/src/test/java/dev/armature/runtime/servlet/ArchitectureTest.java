package dev.armature.runtime.servlet;

import dev.armature.architecture.ArchitectureRules;
import dev.armature.architecture.Packages;

final class ArchitectureTest implements ArchitectureRules {
  @Override
  public Packages packages() {
    return Packages.under("dev.armature.runtime.servlet")
        .on(
            "dev.armature.runtime",
            "dev.armature.runtime.engine",
            "dev.armature.runtime.error",
            "dev.armature.runtime.http.message",
            "dev.armature.runtime.http.param",
            "dev.armature.runtime.http.server",
            "dev.armature.runtime.log",
            "dev.armature.runtime.server",
            "dev.armature.runtime.stream")
        .row("");
  }
}
