package dev.armature.generator.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.armature.generator.Generator;
import dev.armature.generator.GeneratorConfig;
import dev.armature.generator.GeneratorResult;
import dev.armature.generator.diagnostic.SeverityPolicy.Level;
import dev.armature.generator.ir.Operation;
import dev.armature.generator.output.MemoryOutput;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * Leaving operations out by the configuration gives what a contract without them gives, byte for
 * byte. Without the shared folder this is reported as disabled, with the reason.
 */
@EnabledIf(value = "corpusIsThere", disabledReason = "no ../shared/corpus here")
class SelectingCorpusTest {
  private static final Path CORPUS =
      Path.of(System.getProperty("armature.shared", "../../shared"), "corpus");
  private static final int MOST_BYTES = 400_000;
  private static final JsonFactory JSON = new JsonFactory();

  @TempDir Path folder;

  static boolean corpusIsThere() {
    return Files.isDirectory(CORPUS);
  }

  @Test
  void excludedOperationsLeaveNoTrace() throws IOException {
    int compared = 0;
    for (Path contract : contracts()) {
      for (int offset = 0; offset < 2; offset++) {
        compared += compare(contract, offset) ? 1 : 0;
      }
    }
    System.out.println(compared + " contracts compared with operations left out");
    assertThat(compared).isGreaterThan(30);
  }

  /** Leaves every second operation out; false where there are none, or nothing is generated. */
  private boolean compare(Path contract, int offset) throws IOException {
    Path whole = folder.resolve("whole/" + contract.getFileName());
    Path less = folder.resolve("less/" + contract.getFileName());
    Files.createDirectories(whole.getParent());
    Files.createDirectories(less.getParent());
    Files.writeString(whole, copy(contract, Set.of()));
    GeneratorResult read = new Generator().validate(config(whole));
    if (read.service() == null || read.service().operations().isEmpty()) {
      return false;
    }
    List<Operation> all = read.service().operations();
    Map<String, String> excluded =
        IntStream.range(0, all.size())
            .filter(i -> i % 2 == offset)
            .mapToObj(all::get)
            .collect(
                Collectors.toMap(
                    Operation::id, o -> o.origin().pointer(), (a, b) -> a, TreeMap::new));
    if (excluded.isEmpty()) {
      return false;
    }
    Files.writeString(less, copy(contract, Set.copyOf(excluded.values())));
    Path file = folder.resolve("config.yaml");
    Files.writeString(
        file,
        excluded.keySet().stream()
            .map(id -> "'" + id.replace("'", "''") + "'")
            .collect(Collectors.joining(", ", "exclude: {operations: [", "]}\n")));
    MemoryOutput selected = new MemoryOutput();
    new Generator().run(config(whole).withConfigFile(file), selected);
    MemoryOutput removed = new MemoryOutput();
    new Generator().run(config(less), removed);
    assertThat(selected.files().keySet()).as("%s", contract).isEqualTo(removed.files().keySet());
    selected
        .files()
        .forEach(
            (path, text) ->
                assertThat(text).as("%s: %s", contract, path).isEqualTo(removed.files().get(path)));
    return !selected.files().isEmpty();
  }

  private static GeneratorConfig config(Path contract) {
    return GeneratorConfig.of(contract)
        .withTargets(List.of("server", "mcp"))
        .withLevel(Level.LENIENT);
  }

  /** The contract without the members at these pointers. */
  private static String copy(Path contract, Set<String> without) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonParser in = JSON.createParser(contract.toFile());
        JsonGenerator out = JSON.createGenerator(text)) {
      while (in.nextToken() != null) {
        boolean name = in.currentToken() == JsonToken.FIELD_NAME;
        if (name && without.contains(in.getParsingContext().pathAsPointer().toString())) {
          in.nextToken();
          in.skipChildren();
        } else {
          out.copyCurrentEventExact(in);
        }
      }
    }
    return text.toString();
  }

  private static List<Path> contracts() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> file.toFile().length() < MOST_BYTES)
          .sorted()
          .toList();
    }
  }
}
