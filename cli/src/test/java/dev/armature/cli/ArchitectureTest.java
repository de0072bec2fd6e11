package dev.armature.cli;

import dev.armature.architecture.ArchitectureRules;
import dev.armature.architecture.Packages;

final class ArchitectureTest implements ArchitectureRules {
  @Override
  public Packages packages() {
    return Packages.under("dev.armature.cli")
        .on(
            "dev.armature.generator",
            "dev.armature.generator.compile",
            "dev.armature.generator.crosscheck",
            "dev.armature.generator.diagnostic",
            "dev.armature.generator.document",
            "dev.armature.generator.ir",
            "dev.armature.generator.output",
            "dev.armature.generator.schema",
            "dev.armature.generator.source",
            "dev.armature.generator.emit",
            "dev.armature.runtime.schema",
            "dev.armature.runtime.tape")
        .row("");
  }
}
