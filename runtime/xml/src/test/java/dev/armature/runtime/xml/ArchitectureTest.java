package dev.armature.runtime.xml;

import dev.armature.architecture.ArchitectureRules;
import dev.armature.architecture.Packages;

final class ArchitectureTest implements ArchitectureRules {
  @Override
  public Packages packages() {
    return Packages.under("dev.armature.runtime.xml")
        .on(
            "dev.armature.runtime.http.message",
            "dev.armature.runtime.json",
            "dev.armature.runtime.tape")
        .row("");
  }
}
