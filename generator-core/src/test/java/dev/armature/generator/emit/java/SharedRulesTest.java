package dev.armature.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.emit.GeneratedFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schemas that are checked whole, and that lead to each other. */
class SharedRulesTest {
  @TempDir static Path folder;

  /** Each schema leads to all others. */
  private static String web(int count) {
    StringBuilder schemas = new StringBuilder();
    for (int i = 0; i < count; i++) {
      schemas
          .append(
              "C%d:\n  type: object\n  not: {required: [not%d]}\n  properties:\n".formatted(i, i))
          .append("    next: {$ref: '#/components/schemas/C%d'}\n".formatted((i + 1) % count))
          .append("    far: {$ref: '#/components/schemas/C%d'}\n".formatted((i * 7 + 3) % count));
    }
    return schemas.toString();
  }

  private static int characters(int count) throws Exception {
    return Contracts.data(Contracts.read(Contracts.withSchemas(web(count)))).stream()
        .map(GeneratedFile::text)
        .mapToInt(String::length)
        .sum();
  }

  @Test
  void areWrittenOnce() throws Exception {
    assertThat(characters(80)).isLessThan(5 * characters(20));
  }

  @Test
  void areCheckedFromEveryStart() throws Exception {
    GeneratedJson json = GeneratedJson.of(web(4), folder);
    assertThat(json.violations("C0", "{\"next\": {\"far\": {\"next\": {}}}}")).isEmpty();
    assertThat(json.violations("C0", "{\"next\": {\"not1\": 1}}")).containsExactly("/next not");
    assertThat(json.violations("C2", "{\"not1\": 1, \"next\": {\"next\": {\"not0\": 1}}}"))
        .containsExactly("/next/next not");
    assertThat(json.violations("C3", "{\"not3\": 1}")).containsExactly(" not");
  }
}
