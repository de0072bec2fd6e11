package dev.armature.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.output.OutputReport;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class StaleFilesTest {
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void eachFileThatWouldChangeIsAnError() {
    OutputReport report =
        new OutputReport(
            List.of("New.java"),
            List.of("a/Old.java"),
            List.of("Same.java"),
            List.of("Gone.java"),
            List.of("Mine.java"));

    StaleFiles.report(report, Path.of("out"), diagnostics);

    assertThat(diagnostics.sorted().stream().map(StaleFilesTest::line))
        .containsExactly(
            "out/Gone.java:1:1 output/stale: this file is no longer generated",
            "out/New.java:1:1 output/stale: this file is missing",
            "out/a/Old.java:1:1 output/stale: this file is not what is generated now");
    assertThat(diagnostics.hasErrors()).isTrue();
  }

  private static String line(Diagnostic diagnostic) {
    return diagnostic.span() + " " + diagnostic.code() + ": " + diagnostic.message();
  }
}
