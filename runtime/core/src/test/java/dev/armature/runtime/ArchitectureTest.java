package dev.armature.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import dev.armature.architecture.ArchitectureRules;
import dev.armature.architecture.Packages;
import org.junit.jupiter.api.Test;

final class ArchitectureTest implements ArchitectureRules {
  @Override
  public Packages packages() {
    return Packages.under("dev.armature.runtime")
        .on("dev.armature.runtime.format", "dev.armature.runtime.tape", "dev.armature.runtime.json")
        .row("")
        .row("metrics")
        .row("limit")
        .row("log", "")
        .row("error")
        .row("security", "", "error")
        .row("server", "limit", "security")
        .row("layer", "", "error", "limit", "log", "metrics", "security")
        .row("stream")
        .row("http.param")
        .row("http.message", "", "error", "http.param", "stream")
        .row("engine", "error", "http.message", "stream")
        .row("http.multipart", "error", "http.message", "http.param", "limit", "stream")
        .row(
            "http.server",
            "",
            "error",
            "http.message",
            "http.multipart",
            "http.param",
            "layer",
            "limit",
            "log",
            "security",
            "stream")
        .row(
            "http.client",
            "",
            "error",
            "http.message",
            "http.multipart",
            "http.param",
            "http.server",
            "stream")
        .row("tool", "", "error", "layer", "security", "stream")
        .row("document", "", "http.message", "http.server")
        .row("health", "", "http.message", "http.server", "log", "metrics");
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
            "javax.security.auth.x500..",
            "javax.crypto..",
            "dev.armature.runtime..",
            "com.fasterxml.jackson.core..",
            "org.slf4j..",
            "org.jspecify..")
        .check(classes());
  }
}
