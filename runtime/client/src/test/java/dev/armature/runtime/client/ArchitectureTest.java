package dev.armature.runtime.client;

import dev.armature.architecture.ArchitectureRules;
import dev.armature.architecture.Packages;

final class ArchitectureTest implements ArchitectureRules {
  @Override
  public Packages packages() {
    return Packages.under("dev.armature.runtime.client")
        .on(
            "dev.armature.runtime",
            "dev.armature.runtime.http.client",
            "dev.armature.runtime.http.message",
            "dev.armature.runtime.http.param",
            "dev.armature.runtime.json",
            "dev.armature.runtime.layer",
            "dev.armature.runtime.log",
            "dev.armature.runtime.metrics",
            "dev.armature.runtime.security",
            "dev.armature.runtime.server",
            "dev.armature.runtime.stream",
            "dev.armature.runtime.tape")
        .row("");
  }
}
