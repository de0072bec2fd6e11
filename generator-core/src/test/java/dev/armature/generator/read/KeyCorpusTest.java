package dev.armature.generator.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.diagnostic.Severity;
import dev.armature.generator.lower.policy.ModelPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What is said of the keys of real contracts: nothing that a line in the config cannot accept. */
class KeyCorpusTest {
  private static final Path CORPUS =
      Path.of(System.getProperty("armature.shared", "../../shared"), "corpus");

  static boolean corpusIsThere() {
    return Files.isDirectory(CORPUS);
  }

  @Test
  @EnabledIf(value = "corpusIsThere", disabledReason = "no ../shared/corpus here")
  void faultsOfKeysCanBeAccepted() throws Exception {
    List<String> codes =
        List.of("contract/unknown-key", "contract/missing-key", "schema/unknown-keyword");
    for (String line : Files.readAllLines(CORPUS.resolve("manifest.tsv"))) {
      String[] c = line.split("\t");
      if (c.length > 5 && c[5].matches("[23]\\..*")) {
        Reading reading = Reading.of(CORPUS.resolve(c[1]), ModelPolicy.DEFAULT);
        reading.diagnostics().sorted().stream()
            .filter(d -> codes.contains(d.code()))
            .filter(d -> d.severity() == Severity.ERROR)
            .forEach(d -> assertThat(d.help()).contains("accept: ["));
      }
    }
  }
}
