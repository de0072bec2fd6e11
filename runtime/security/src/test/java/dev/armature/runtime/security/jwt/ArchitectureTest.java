package dev.armature.runtime.security.jwt;

import dev.armature.architecture.ArchitectureRules;
import dev.armature.architecture.Packages;

final class ArchitectureTest implements ArchitectureRules {
  @Override
  public Packages packages() {
    return Packages.under("dev.armature.runtime.security.jwt")
        .on(
            "dev.armature.runtime",
            "dev.armature.runtime.error",
            "dev.armature.runtime.log",
            "dev.armature.runtime.security")
        .row("");
  }
}
