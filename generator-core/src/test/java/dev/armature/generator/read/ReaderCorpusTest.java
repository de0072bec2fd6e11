package dev.armature.generator.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.diagnostic.Codes;
import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.diagnostic.Severity;
import dev.armature.generator.ir.IrPrinter;
import dev.armature.generator.lower.policy.ModelPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Real contracts. Without the shared folder this is reported as disabled, with the reason. */
class ReaderCorpusTest {
  /** Raise it when more contracts are read without a loss. */
  private static final int CLEAN = 64;

  private static final Set<String> LOSSES = Set.of("openapi/unsupported");

  private static final Path CORPUS =
      Path.of(System.getProperty("armature.shared", "../../shared"), "corpus");

  static boolean corpusIsThere() {
    return Files.isDirectory(CORPUS);
  }

  @Test
  @EnabledIf(value = "corpusIsThere", disabledReason = "no ../shared/corpus here")
  void contractsAreReadCompletelyOrSaidNotToBe() throws Exception {
    int clean = 0;
    for (String file : files()) {
      long start = System.nanoTime();
      Reading reading = Reading.of(CORPUS.resolve(file), ModelPolicy.DEFAULT);
      long millis = (System.nanoTime() - start) / 1_000_000;
      Diagnostic loss = loss(reading);
      clean += loss == null ? 1 : 0;
      System.out.println(row(file, reading, loss, millis));
      assertThat(reading.diagnostics().all()).allMatch(d -> Codes.contains(d.code()));
      if (reading.service() != null) {
        assertThat(IrPrinter.print(reading.service())).isNotEmpty();
      }
    }
    System.out.println(clean + " contracts are clean");
    assertThat(clean).isGreaterThanOrEqualTo(CLEAN);
  }

  private static List<String> files() throws IOException {
    List<String> files = new ArrayList<>();
    for (String line : Files.readAllLines(CORPUS.resolve("manifest.tsv"))) {
      String[] columns = line.split("\t");
      if (columns.length > 5 && columns[5].matches("[23]\\..*")) {
        files.add(columns[1]);
      }
    }
    return files;
  }

  private static @Nullable Diagnostic loss(Reading reading) {
    for (Diagnostic each : reading.diagnostics().sorted()) {
      if (each.severity() == Severity.ERROR || LOSSES.contains(each.code())) {
        return each;
      }
    }
    return null;
  }

  private static String row(String file, Reading reading, @Nullable Diagnostic loss, long millis) {
    return String.format(
        Locale.ROOT,
        "%-55s %4d errors %5d warnings %5d ms  %s",
        file,
        reading.diagnostics().count(Severity.ERROR),
        reading.diagnostics().count(Severity.WARNING),
        millis,
        loss == null ? "clean" : loss.span() + " " + loss.code() + ": " + loss.message());
  }
}
