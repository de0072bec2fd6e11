package dev.armature.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.Generator;
import dev.armature.generator.GeneratorConfig;
import dev.armature.generator.GeneratorResult;
import dev.armature.generator.crosscheck.CrossCheck;
import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.diagnostic.SeverityPolicy.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * What we read of every contract of the corpus, held against what swagger-parser reads: operations,
 * parameters, bodies, statuses, properties. Each difference is in a committed table, with who is
 * right; a line of it that explains nothing fails, too. DigitalOcean's contract in many files is
 * here as one file: of references in place of operations, swagger-parser reads nothing.
 */
@EnabledIf(value = "corpusIsThere", disabledReason = "no ../shared/corpus here")
class CorpusDifferentialTest {
  private static final Path CORPUS =
      Path.of(System.getProperty("armature.shared", "../../shared"), "corpus");
  private static final Path TABLE = Path.of("src/test/resources/differences.tsv");

  static boolean corpusIsThere() {
    return Files.isDirectory(CORPUS);
  }

  @Test
  void bothReadTheSame() throws IOException {
    TreeSet<String> found = new TreeSet<>();
    for (Path contract : contracts()) {
      differences(contract).forEach(each -> found.add(contract.getFileName() + "\t" + each));
    }
    List<String> explained =
        Files.readAllLines(TABLE).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.substring(0, line.lastIndexOf('\t')))
            .toList();
    assertThat(found)
        .as("differences; %s explains them", TABLE)
        .containsExactlyElementsOf(new TreeSet<>(explained));
  }

  private static List<Path> contracts() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files.filter(file -> file.toString().matches(".*\\.(json|yaml)")).sorted().toList();
    }
  }

  private static List<String> differences(Path contract) {
    GeneratorConfig config = GeneratorConfig.of(contract).withLevel(Level.LENIENT);
    GeneratorResult result = new Generator().validate(config);
    Diagnostics apart = new Diagnostics();
    new CrossCheck(new SwaggerParserReader()).check(result.service(), apart);
    return apart.all().stream().map(Diagnostic::message).toList();
  }
}
