package dev.armature.generator.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.Generator;
import dev.armature.generator.GeneratorConfig;
import dev.armature.generator.GeneratorResult;
import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.diagnostic.Severity;
import dev.armature.generator.diagnostic.SeverityPolicy.Level;
import dev.armature.generator.output.MemoryOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Real contracts through the whole run; what comes out compiles. Without the shared folder this is
 * reported as disabled, with the reason.
 */
@EnabledIf(value = "corpusIsThere", disabledReason = "no ../shared/corpus here")
class CorpusGenerationTest {
  private static final Path CORPUS =
      Path.of(System.getProperty("armature.shared", "../../shared"), "corpus");

  /** What cannot be generated yet, and why; a line that is no longer true fails the test. */
  private static final Path REST = Path.of("src/test/resources/corpus-rest.txt");

  /**
   * Codes of warnings and notes that say that a part of the contract is missing from what is
   * generated.
   */
  private static final Set<String> LOSSES =
      Set.of("openapi/media-type-skipped", "openapi/not-generated", "openapi/unsupported");

  /** Raise it when more contracts are generated without a loss. */
  private static final int COMPLETE = 51;

  static boolean corpusIsThere() {
    return Files.isDirectory(CORPUS);
  }

  @Test
  void allButTheListedContractsBecomeCodeThatCompiles() throws IOException {
    Map<String, String> rest = new TreeMap<>();
    CorpusLedger ledger = new CorpusLedger();
    int complete = 0;
    for (Path contract : contracts()) {
      MemoryOutput output = new MemoryOutput();
      GeneratorConfig config = GeneratorConfig.of(contract).withTargets(List.of("server", "mcp"));
      GeneratorResult result = new Generator().run(config, output);
      String name = contract.getFileName().toString();
      String error = first(result, Severity.ERROR);
      if (!error.isEmpty()) {
        rest.put(name, error);
        ledger.add(contract, result, leniently(contract, config));
        continue;
      }
      ledger.add(contract, result, result);
      compile(name, output);
      boolean lossless =
          result.diagnostics().all().stream().map(Diagnostic::code).noneMatch(LOSSES::contains);
      complete += lossless ? 1 : 0;
    }
    System.out.println(complete + " contracts are generated completely");
    ledger.check();
    assertThat(lines(rest)).containsExactlyElementsOf(Files.readAllLines(REST));
    assertThat(complete).isGreaterThanOrEqualTo(COMPLETE);
  }

  /** What becomes of a contract with errors, which compiles as well. */
  private static GeneratorResult leniently(Path contract, GeneratorConfig config) {
    MemoryOutput output = new MemoryOutput();
    GeneratorResult result = new Generator().run(config.withLevel(Level.LENIENT), output);
    if (result.succeeded()) {
      compile(contract.getFileName().toString(), output);
    }
    return result;
  }

  private static void compile(String name, MemoryOutput output) {
    try {
      ClassLoader classes = Javac.compile(output.files());
      for (String file : output.files().keySet()) {
        if (file.matches(".*/json/Defaults[0-9]*\\.java")) {
          // The codecs make the documented objects when these are loaded.
          Class.forName(file.replace(".java", "").replace('/', '.'), true, classes);
        }
      }
    } catch (AssertionError | ClassNotFoundException | ExceptionInInitializerError e) {
      throw new AssertionError(name + ": " + e.getMessage() + e.getCause(), e);
    }
  }

  private static String first(GeneratorResult result, Severity severity) {
    return result.diagnostics().sorted().stream()
        .filter(diagnostic -> diagnostic.severity() == severity)
        .map(Diagnostic::code)
        .findFirst()
        .orElse("");
  }

  private static List<String> lines(Map<String, String> rest) {
    return rest.entrySet().stream().map(each -> each.getKey() + " " + each.getValue()).toList();
  }

  private static List<Path> contracts() throws IOException {
    try (Stream<Path> all = Files.list(CORPUS)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> file.toString().matches(".*\\.(json|yaml)"))
          .sorted()
          .toList();
    }
  }
}
