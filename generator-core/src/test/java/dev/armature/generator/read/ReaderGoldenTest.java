package dev.armature.generator.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.diagnostic.AcceptPolicy;
import dev.armature.generator.diagnostic.AcceptRule;
import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.ir.IrPrinter;
import dev.armature.generator.lower.policy.ModelPolicy;
import dev.armature.generator.source.SourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Case folders: {@code input.yaml}, {@code expected.ir} (the service as {@link IrPrinter} prints
 * it) and {@code expected.txt} (the diagnostics); {@code accept.txt} holds accept rules.
 */
class ReaderGoldenTest {
  private static final Path CASES = Path.of("src/test/resources/reader");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsAsExpected(String name) throws Exception {
    Path folder = CASES.resolve(name);
    AcceptPolicy accept = new AcceptPolicy(accept(folder), false);
    Reading reading = read(folder.resolve("input.yaml"), accept);
    String ir = reading.service() == null ? "" : IrPrinter.print(reading.service());
    check(folder.resolve("expected.ir"), ir);
    check(folder.resolve("expected.txt"), text(reading, folder));
  }

  /** An input that cannot be read at all has diagnostics only. */
  private static Reading read(Path file, AcceptPolicy accept) {
    try {
      return Reading.of(file, ModelPolicy.DEFAULT, accept);
    } catch (SourceException e) {
      Diagnostics diagnostics = new Diagnostics();
      diagnostics.report(e);
      return new Reading(null, diagnostics);
    }
  }

  private static String text(Reading reading, Path folder) {
    StringBuilder text = new StringBuilder();
    for (Diagnostic each : reading.diagnostics().sorted()) {
      String place = each.span().toString().replace(folder.toString() + "/", "");
      String severity = each.severity().name().toLowerCase(Locale.ROOT);
      text.append(place).append(": ").append(severity);
      text.append('[').append(each.code()).append("]: ").append(each.message()).append('\n');
      if (each.help() != null) {
        text.append("  help: ").append(each.help()).append('\n');
      }
    }
    return text.toString();
  }

  private static List<AcceptRule> accept(Path folder) throws IOException {
    List<AcceptRule> rules = new ArrayList<>();
    Path file = folder.resolve("accept.txt");
    for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
      String[] words = line.split(" ", 2);
      rules.add(new AcceptRule(words[0], words[1]));
    }
    return rules;
  }

  /** Origins name the file as it was given; only its last part is the same everywhere. */
  private static void check(Path file, String raw) throws IOException {
    String actual = raw.replace(file.getParent().toString() + "/", "");
    if (UPDATE) {
      if (actual.isEmpty()) {
        Files.deleteIfExists(file);
      } else {
        Files.writeString(file, actual);
      }
      return;
    }
    String expected = Files.exists(file) ? Files.readString(file) : "";
    assertThat(actual)
        .as(file + " (mvn test -pl generator-core -Dtest=ReaderGoldenTest -Dgolden.update=true)")
        .isEqualTo(expected);
  }
}
