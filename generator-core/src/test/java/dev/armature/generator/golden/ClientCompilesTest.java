package dev.armature.generator.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.armature.generator.Generator;
import dev.armature.generator.GeneratorConfig;
import dev.armature.generator.output.MemoryOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Clients of contracts that are there for other features compile: of all golden cases, and of a
 * third of the corpus, always the same ({@code -Darmature.corpus=all} for all of it).
 */
class ClientCompilesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Path CORPUS =
      Path.of(System.getProperty("armature.shared", "../../shared"), "corpus");
  private static final boolean ALL = "all".equals(System.getProperty("armature.corpus"));

  static boolean corpusIsThere() {
    return Files.isDirectory(CORPUS);
  }

  @TestFactory
  Stream<DynamicTest> ofGoldens() {
    return GoldenCase.names().stream()
        .filter(name -> GoldenCase.run(name).failure() == null)
        .map(name -> dynamicTest(name, () -> golden(GOLDEN.resolve(name))));
  }

  private static void golden(Path folder) throws IOException {
    Path json = folder.resolve("input.json");
    Path input = Files.exists(json) ? json : folder.resolve("input.yaml");
    Path file = folder.resolve("config.yaml");
    GeneratorConfig config = GeneratorConfig.of(input);
    TreeMap<String, String> sources = new TreeMap<>(generated(file, config));
    Path own = folder.resolve("own");
    if (Files.exists(own)) {
      try (Stream<Path> all = Files.walk(own)) {
        for (Path each : all.filter(Files::isRegularFile).toList()) {
          sources.put(own.relativize(each).toString(), Files.readString(each));
        }
      }
    }
    Javac.compile(sources);
  }

  private static TreeMap<String, String> generated(Path file, GeneratorConfig config) {
    MemoryOutput output = new MemoryOutput();
    GeneratorConfig whole = Files.exists(file) ? config.withConfigFile(file) : config;
    new Generator().run(whole.withTargets(List.of("client")), output);
    assertThat(output.files()).isNotEmpty();
    return new TreeMap<>(output.files());
  }

  @TestFactory
  @EnabledIf(value = "corpusIsThere", disabledReason = "no ../shared/corpus here")
  Stream<DynamicTest> ofTheCorpus() throws IOException {
    List<Path> all = contracts();
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < all.size(); i += ALL ? 1 : 3) {
      Path contract = all.get(i);
      tests.add(dynamicTest(contract.getFileName().toString(), () -> contract(contract)));
    }
    return tests.stream();
  }

  private static void contract(Path contract) {
    MemoryOutput output = new MemoryOutput();
    GeneratorConfig config = GeneratorConfig.of(contract).withTargets(List.of("client"));
    // Of contracts with errors nothing is generated, which the ledger of the corpus tells.
    if (new Generator().run(config, output).succeeded()) {
      Javac.compile(output.files());
    }
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
