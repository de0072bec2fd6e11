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
import dev.armature.generator.source.Limits;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.Node.ObjectNode;
import dev.armature.generator.source.SourceLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Real Swagger 2.0 contracts, leniently: every operation that requests can reach is generated, and
 * the code compiles. Without the shared folder this is reported as disabled, with the reason.
 */
@EnabledIf(value = "corpusIsThere", disabledReason = "no ../shared/corpus here")
class SwaggerCorpusTest {
  private static final Path CORPUS =
      Path.of(System.getProperty("armature.shared", "../../shared"), "corpus");
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch");

  /** Of operations that the same requests would reach, one is left out if nothing tells which. */
  private static final String AMBIGUOUS = "contract/ambiguous-route";

  static boolean corpusIsThere() {
    return Files.isDirectory(CORPUS);
  }

  static List<String> contracts() throws Exception {
    try (Stream<Path> all = Files.list(CORPUS)) {
      return all.map(file -> file.getFileName().toString())
          .filter(name -> name.matches(".*-sw2\\.(json|yaml)"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void everyOperationBecomesCodeThatCompiles(String name) throws Exception {
    Path contract = CORPUS.resolve(name);
    GeneratorConfig config = GeneratorConfig.of(contract).withTargets(List.of("server", "mcp"));
    Map<String, Long> strict = codes(new Generator().run(config, new MemoryOutput()).diagnostics());
    MemoryOutput output = new MemoryOutput();
    GeneratorResult result = new Generator().run(config.withLevel(Level.LENIENT), output);
    int written = written(contract);
    int generated = Objects.requireNonNull(result.service()).operations().size();
    System.out.println(name + ": " + generated + " of " + written + " operations " + strict);
    assertThat(result.diagnostics().count(Severity.ERROR)).isZero();
    long unreachable =
        result.diagnostics().all().stream()
            .filter(d -> d.code().equals(AMBIGUOUS) && d.message().endsWith("left out"))
            .count();
    assertThat(generated).isEqualTo(written - unreachable);
    Javac.compile(output.files());
  }

  private static Map<String, Long> codes(Diagnostics diagnostics) {
    Map<String, Long> codes = new TreeMap<>();
    for (Diagnostic each : diagnostics.all()) {
      codes.merge(each.severity() + " " + each.code(), 1L, Long::sum);
    }
    return codes;
  }

  private static int written(Path contract) throws Exception {
    Node root = new SourceLoader(Limits.DEFAULT).loadFile(contract).root();
    int count = 0;
    for (Node.Member item : ((ObjectNode) member(root, "paths")).members()) {
      for (Node.Member each : ((ObjectNode) item.value()).members()) {
        count += METHODS.contains(each.key()) ? 1 : 0;
      }
    }
    return count;
  }

  private static Node member(Node object, String key) {
    return Objects.requireNonNull(((ObjectNode) object).get(key));
  }
}
