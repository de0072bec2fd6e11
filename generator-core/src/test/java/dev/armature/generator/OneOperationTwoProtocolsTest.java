package dev.armature.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.golden.Behaviour;
import dev.armature.generator.output.MemoryOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The same operation, once in OpenAPI and once as an MCP tool: one API, one handler. */
class OneOperationTwoProtocolsTest {
  private static final Path FOLDER = Path.of("src/test/resources/milestone-a");

  @Test
  void bothContractsGiveTheSameApi() {
    SortedMap<String, String> http = shared(generate("openapi.yaml", "server"));
    SortedMap<String, String> mcp = shared(generate("mcp.yaml", "mcp"));

    assertThat(http).hasSizeGreaterThan(5).isEqualTo(mcp);
  }

  @TestFactory
  List<DynamicNode> oneHandlerServesBoth() throws IOException {
    SortedMap<String, String> sources = new TreeMap<>(generate("mcp.yaml", "mcp"));
    sources.putAll(generate("openapi.yaml", "server"));
    String test = Files.readString(FOLDER.resolve("OneHandler.java"));
    return Behaviour.tests(sources, new TreeMap<>(Map.of("OneHandler.java", test)));
  }

  private static SortedMap<String, String> generate(String contract, String target) {
    MemoryOutput output = new MemoryOutput();
    GeneratorConfig config =
        GeneratorConfig.of(FOLDER.resolve(contract)).withTargets(List.of(target));
    GeneratorResult result = new Generator().run(config, output);
    assertThat(result.diagnostics().all()).isEmpty();
    return output.files();
  }

  /** What both targets generate, without what says from where. */
  private static SortedMap<String, String> shared(SortedMap<String, String> files) {
    SortedMap<String, String> shared = new TreeMap<>();
    files.forEach(
        (path, text) -> {
          if (Stream.of("/api/", "/model/", "/json/").anyMatch(path::contains)) {
            shared.put(path, withoutOrigin(text));
          }
        });
    return shared;
  }

  private static String withoutOrigin(String text) {
    return text.replaceAll(" \\*\n \\* <p>\\{@code POST /pets}\\.\n", "")
        .lines()
        .filter(line -> !line.startsWith("@Generated("))
        .collect(Collectors.joining("\n"));
  }
}
