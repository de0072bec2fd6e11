package dev.armature.generator.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Real contracts. Without the shared folder this is reported as disabled, with the reason. */
class CorpusTest {
  private static final Path CORPUS =
      Path.of(System.getProperty("armature.shared", "../../shared"), "corpus");

  static boolean corpusIsThere() {
    return Files.isDirectory(CORPUS);
  }

  @Test
  @EnabledIf(value = "corpusIsThere", disabledReason = "no ../shared/corpus here")
  void everyContractIsReadWithinTheDefaultLimits() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(CORPUS)) {
      files = all.filter(f -> f.toString().matches(".*\\.(json|ya?ml)")).sorted().toList();
    }
    assertThat(files).hasSizeGreaterThan(75);
    for (Path file : files) {
      try {
        new SourceLoader(Limits.DEFAULT).loadFile(file);
      } catch (SourceException e) {
        fail(e.getMessage());
      }
    }
  }
}
