package dev.armature.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import dev.armature.architecture.ArchitectureRules;
import dev.armature.architecture.Packages;
import org.junit.jupiter.api.Test;

final class ArchitectureTest implements ArchitectureRules {
  @Override
  public Packages packages() {
    return Packages.under("dev.armature.runtime")
        .on("dev.armature.runtime.tape", "dev.armature.runtime.json")
        .row("")
        .row("metrics")
        .row("limit")
        .row("server")
        .row("error")
        .row("security", "")
        .row("layer", "", "error", "metrics", "limit", "security")
        .row("http", "", "error", "layer", "security")
        .row("tool", "", "error", "layer", "security")
        .row("health", "", "http", "metrics")
        .row("client", "http");
  }

  @Test
  void nothingIsReflective() {
    noClasses().should(ArchitectureRules.reflect()).check(classes());
  }

  @Test
  void onlyAllowedLibraries() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages(
            "java..",
            "dev.armature.runtime..",
            "com.fasterxml.jackson.core..",
            "org.slf4j..",
            "org.jspecify..")
        .check(classes());
  }
}
