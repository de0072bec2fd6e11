package dev.armature.generator.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.Generator;
import dev.armature.generator.GeneratorConfig;
import dev.armature.generator.GeneratorResult;
import dev.armature.generator.diagnostic.Severity;
import dev.armature.generator.output.MemoryOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Contracts of nine megabytes, for which other readers have limits that nobody knows of. */
@Timeout(300)
class LargeContractTest {
  private static final int OPERATIONS = 150;

  @TempDir private Path folder;

  @Test
  void yamlIsRead() throws IOException {
    StringBuilder text =
        new StringBuilder("openapi: 3.1.0\ninfo: {title: Large, version: '1'}\npaths:\n");
    for (int i = 0; i < OPERATIONS; i++) {
      text.append("  /p").append(i).append(":\n    get:\n      operationId: o").append(i);
      text.append("\n      description: ").append("word ".repeat(12_000));
      text.append("\n      responses: {'204': {description: Done}}\n");
    }
    check("large.yaml", text.toString());
  }

  @Test
  void jsonIsRead() throws IOException {
    StringBuilder text =
        new StringBuilder(
            "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"Large\",\"version\":\"1\"},\"paths\":{");
    for (int i = 0; i < OPERATIONS; i++) {
      text.append(i == 0 ? "" : ",")
          .append("\"/p")
          .append(i)
          .append("\":{\"get\":{\"operationId\":");
      text.append("\"o").append(i).append("\",\"description\":\"").append("word ".repeat(12_000));
      text.append("\",\"responses\":{\"204\":{\"description\":\"Done\"}}}}");
    }
    check("large.json", text.append("}}").toString());
  }

  private void check(String name, String text) throws IOException {
    assertThat(text.length()).isGreaterThan(9_000_000);
    Path contract = Files.writeString(folder.resolve(name), text);
    GeneratorResult result = new Generator().run(GeneratorConfig.of(contract), new MemoryOutput());
    assertThat(result.diagnostics().count(Severity.ERROR)).isZero();
    assertThat(result.summary().operations()).isEqualTo(OPERATIONS);
  }
}
