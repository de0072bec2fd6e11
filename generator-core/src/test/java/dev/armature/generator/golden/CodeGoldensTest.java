package dev.armature.generator.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.diagnostic.Codes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every code occurs in the expected diagnostics of some golden, or in the committed list of those
 * that a behaviour test provokes, as no golden can.
 */
class CodeGoldensTest {
  private static final Path RESOURCES = Path.of("src/test/resources");

  /** What needs the command line to be seen: {@code DiagnosticsGoldenTest} runs it. */
  private static final Path COMMANDS = Path.of("../cli/src/test/resources/diagnostics");

  @Test
  void everyCodeHasGoldenOrTest() throws IOException {
    String said =
        said(RESOURCES.resolve("reader"))
            + said(RESOURCES.resolve("golden"))
            + said(RESOURCES.resolve("lint"))
            + said(RESOURCES.resolve("documents"), "3.0.txt")
            + said(COMMANDS);
    Map<String, List<String>> listed = listed();
    List<String> without =
        Codes.all().stream()
            .filter(code -> !occurs(code, said) && !listed.containsKey(code))
            .toList();
    List<String> surplus =
        listed.keySet().stream()
            .filter(code -> occurs(code, said) || !Codes.contains(code))
            .toList();

    assertThat(without).as("codes without a negative golden").isEmpty();
    assertThat(surplus).as("listed codes that have a golden, or are none").isEmpty();
  }

  @Test
  void listedTestsNameTheirCode() throws IOException {
    for (Map.Entry<String, List<String>> each : listed().entrySet()) {
      Path test = Path.of("..").resolve(each.getValue().get(0));
      assertThat(test).exists();
      assertThat(Files.readString(test)).as(test.toString()).contains(each.getValue().get(1));
    }
  }

  private static boolean occurs(String code, String said) {
    return said.contains("[" + code + "]");
  }

  private static Map<String, List<String>> listed() throws IOException {
    Map<String, List<String>> listed = new TreeMap<>();
    Path list = RESOURCES.resolve("diagnostics/without-golden.tsv");
    for (String line : Files.readAllLines(list)) {
      if (!line.startsWith("#")) {
        String[] parts = line.split("\t");
        listed.put(parts[0], List.of(parts[1], parts[2]));
      }
    }
    return listed;
  }

  private static String said(Path root) throws IOException {
    return said(root, "expected.txt");
  }

  private static String said(Path root, String name) throws IOException {
    try (Stream<Path> files = Files.walk(root, 2)) {
      List<Path> texts = files.filter(file -> file.endsWith(name)).sorted().toList();
      StringBuilder all = new StringBuilder();
      for (Path text : texts) {
        all.append(Files.readString(text));
      }
      return all.toString();
    }
  }
}
