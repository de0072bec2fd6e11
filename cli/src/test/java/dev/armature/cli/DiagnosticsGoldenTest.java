package dev.armature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Case folders, one for each code: {@code command} holds the command lines, one a line, in which
 * {@code ./NAME} is a file of the folder; {@code expected.txt} is what the last one prints to
 * stderr, and its exit code. The others of the folder are its inputs.
 */
class DiagnosticsGoldenTest {
  private static final Path CASES = Path.of("src/test/resources/diagnostics");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  @TempDir private Path copy;

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysWhatIsWrong(String name) throws IOException {
    Path folder = CASES.resolve(name);
    copy(folder);
    String said = "";
    for (String line : Files.readAllLines(folder.resolve("command"))) {
      said = run(line);
    }
    Path expected = folder.resolve("expected.txt");
    if (UPDATE) {
      Files.writeString(expected, said);
    }
    assertThat(said)
        .as(expected + " (mvn test -pl cli -am -Dgolden.update=true)")
        .isEqualTo(Files.readString(expected))
        .contains("[" + name.replaceFirst("-", "/") + "]");
  }

  private String run(String line) {
    Console console = Console.redirected();
    int code = console.run(line.replace("./", copy + "/").split(" "));
    String said = console.err().replace(copy + "/", "").replace(copy.toString(), ".");
    return said + "exit code " + code + "\n";
  }

  /** Commands write beside their inputs, so they get a folder of their own. */
  private void copy(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        Path to = copy.resolve(folder.relativize(each).toString());
        Files.createDirectories(to.getParent());
        Files.copy(each, to);
      }
    }
  }
}
