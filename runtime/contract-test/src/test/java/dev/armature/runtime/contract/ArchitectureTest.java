package dev.armature.runtime.contract;

import dev.armature.architecture.ArchitectureRules;
import dev.armature.architecture.Packages;

final class ArchitectureTest implements ArchitectureRules {
  @Override
  public Packages packages() {
    return Packages.under("dev.armature.runtime.contract")
        .on(
            "dev.armature.runtime.http.client",
            "dev.armature.runtime.http.message",
            "dev.armature.runtime.stream")
        .row("");
  }
}
