package dev.armature.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import dev.armature.architecture.ArchitectureRules;
import dev.armature.architecture.Packages;
import org.junit.jupiter.api.Test;

final class ArchitectureTest implements ArchitectureRules {
  @Override
  public Packages packages() {
    return Packages.under("dev.armature.runtime")
        .row("generated")
        .row("regex")
        .row("format", "regex")
        .row("tape", "regex")
        .row("schema", "tape", "format", "regex")
        .row("json", "tape", "format", "regex", "schema");
  }

  @Test
  void nothingIsReflective() {
    noClasses()
        .that()
        // It reads eight bytes at once.
        .doNotHaveFullyQualifiedName("dev.armature.runtime.tape.ByteWords")
        .should(ArchitectureRules.reflect())
        .check(classes());
  }

  @Test
  void onlyAllowedLibraries() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages(
            "java..", "dev.armature.runtime..", "com.fasterxml.jackson.core..", "org.jspecify..")
        .check(classes());
  }
}
