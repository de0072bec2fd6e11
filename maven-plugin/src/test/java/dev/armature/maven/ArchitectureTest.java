package dev.armature.maven;

import dev.armature.architecture.ArchitectureRules;
import dev.armature.architecture.Packages;

final class ArchitectureTest implements ArchitectureRules {
  @Override
  public Packages packages() {
    return Packages.under("dev.armature.maven")
        .on(
            "dev.armature.generator",
            "dev.armature.generator.diagnostic",
            "dev.armature.generator.document",
            "dev.armature.generator.output",
            "dev.armature.generator.source")
        .row("");
  }
}
