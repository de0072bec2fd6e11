package dev.armature.crosscheck;

import dev.armature.architecture.ArchitectureRules;
import dev.armature.architecture.Packages;

final class ArchitectureTest implements ArchitectureRules {
  @Override
  public Packages packages() {
    return Packages.under("dev.armature.crosscheck")
        .on("dev.armature.generator.crosscheck", "dev.armature.generator.source")
        .row("");
  }
}
