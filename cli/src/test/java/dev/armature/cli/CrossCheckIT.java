package dev.armature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The second reader lies beside the command, which does without it for everything else. */
class CrossCheckIT {
  private static final Path JAR = Path.of(System.getProperty("armature.jar"));
  private static final String CONTRACT =
      """
      openapi: 3.0.3
      info: {title: T, version: "1"}
      paths:
        /pets/{id}:
          get: {operationId: a, responses: {default: {description: ok}}}
      """;

  @TempDir private Path folder;

  @Test
  void theJarBesideTheCommandIsLoaded() throws Exception {
    Files.writeString(folder.resolve("c.yaml"), CONTRACT);
    Armature.Ended ended = new Armature(folder).run("validate", "-i", "c.yaml", "--cross-check");
    assertThat(ended.well().err()).contains("[peer/different]").doesNotContain("Exception");
  }

  @Test
  void withoutTheJarTheCommandSaysWhatIsMissing() throws Exception {
    Files.copy(JAR, folder.resolve("armature.jar"));
    Files.writeString(folder.resolve("c.yaml"), CONTRACT);
    ProcessBuilder alone =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                "armature.jar",
                "validate",
                "-i",
                "c.yaml",
                "--cross-check")
            .directory(folder.toFile());
    Armature.Ended ended = Armature.end(alone);
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("needs armature-cross-check.jar beside armature.jar");
  }

  @Test
  void theCommandHasNothingOfItInside() throws Exception {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertThat(jar.stream().map(each -> each.getName()))
          .noneMatch(name -> name.startsWith("io/swagger"));
    }
  }
}
