package dev.armature.generator.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.Generator;
import dev.armature.generator.GeneratorConfig;
import dev.armature.generator.GeneratorResult;
import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.diagnostic.Severity;
import dev.armature.generator.diagnostic.SeverityPolicy.Level;
import dev.armature.generator.output.MemoryOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A contract for each class of those that break other generators (docs/contracts.md): what is told
 * of it by default is as recorded, and leniently all of it becomes code that compiles.
 */
class ContractClassesTest {
  private static final Path CLASSES = Path.of("src/test/resources/classes");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  static List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(CLASSES)) {
      return all.map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void isToldAndCompiles(String name) throws IOException {
    GeneratorConfig config =
        GeneratorConfig.of(CLASSES.resolve(name)).withTargets(List.of("server", "mcp"));
    String usual = text(new Generator().run(config, new MemoryOutput()).diagnostics());
    MemoryOutput output = new MemoryOutput();
    GeneratorResult lenient = new Generator().run(config.withLevel(Level.LENIENT), output);
    String errors =
        text(lenient.diagnostics()).lines().filter(line -> line.contains(" error[")).toList()
            + "\n";
    Path expected = CLASSES.resolve(name.replace(".yaml", ".txt"));
    String actual = usual + "leniently: " + errors;
    if (UPDATE) {
      Files.writeString(expected, actual);
    }
    assertThat(actual).isEqualTo(Files.exists(expected) ? Files.readString(expected) : "");
    if (lenient.diagnostics().count(Severity.ERROR) == 0) {
      assertThat(output.files()).isNotEmpty();
      Javac.compile(output.files());
    }
  }

  private static String text(Diagnostics diagnostics) {
    StringBuilder text = new StringBuilder();
    for (Diagnostic each : diagnostics.sorted()) {
      String place = each.span().toString().replace(CLASSES + "/", "");
      String severity = each.severity().name().toLowerCase(Locale.ROOT);
      text.append(place).append(": ").append(severity);
      text.append('[').append(each.code()).append("]: ").append(each.message()).append('\n');
    }
    return text.toString();
  }
}
