package dev.armature.generator.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.Generator;
import dev.armature.generator.GeneratorConfig;
import dev.armature.generator.diagnostic.Codes;
import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.diagnostic.DiagnosticFormat;
import dev.armature.generator.diagnostic.DiagnosticPrinter;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Case folders, called by the code that they are about (and perhaps by more): {@code input.yaml}
 * has what the rule finds beside what is near to it, {@code expected.txt} is what it says.
 */
class LintGoldenTest {
  private static final Path CASES = Path.of("src/test/resources/lint");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsWhatHarms(String name) throws IOException {
    Path folder = CASES.resolve(name);
    Diagnostics all =
        new Generator().validate(GeneratorConfig.of(folder.resolve("input.yaml"))).diagnostics();
    assertThat(all.all()).extracting(Diagnostic::severity).doesNotContain(Severity.ERROR);
    Diagnostics own = new Diagnostics();
    all.sorted().stream().filter(each -> isAbout(each.code(), name)).forEach(own::report);
    String said = new DiagnosticPrinter(DiagnosticFormat.TEXT).print(own).replace(folder + "/", "");
    Path expected = folder.resolve("expected.txt");
    if (UPDATE) {
      Files.writeString(expected, said);
    }
    assertThat(said)
        .as(expected + " (mvn test -pl generator-core -Dtest=LintGoldenTest -Dgolden.update=true)")
        .isEqualTo(Files.readString(expected))
        .isNotEmpty();
  }

  @Test
  void everyCodeHasItsCase() throws IOException {
    List<String> cases = cases();
    assertThat(Codes.all().stream().filter(code -> code.startsWith("lint/")))
        .allSatisfy(code -> assertThat(cases).contains(code.substring("lint/".length())));
  }

  private static boolean isAbout(String code, String name) {
    return code.startsWith("lint/") && name.startsWith(code.substring("lint/".length()));
  }
}
