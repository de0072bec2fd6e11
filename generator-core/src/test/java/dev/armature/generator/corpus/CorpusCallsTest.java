package dev.armature.generator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Servers generated of real contracts are called, every operation with valid requests and with
 * requests that break one constraint each; they and networknt decide alike, but for what {@code
 * corpus/disagreements.tsv} explains. {@code -Darmature.corpus} is a pattern of names, for some
 * only. Without the shared folder this is reported as disabled, with the reason.
 */
@EnabledIf(value = "corpusIsThere", disabledReason = "no ../shared/corpus here")
class CorpusCallsTest {
  private static final Path CORPUS =
      Path.of(System.getProperty("armature.shared", "../../shared"), "corpus");
  private static final String ASKED = System.getProperty("armature.corpus", ".*");

  static boolean corpusIsThere() {
    return Files.isDirectory(CORPUS);
  }

  @Test
  void serversAndNetworkntDecideAlike() throws IOException {
    List<Path> contracts = contracts();
    List<Tally> each = contracts.parallelStream().map(CorpusCallsTest::called).toList();
    Tally all = new Tally();
    each.forEach(all::add);
    System.out.println("Corpus calls: " + all);
    Known disagreements = Known.of("/corpus/disagreements.tsv");
    Known pending = Known.of("/corpus/pending.tsv");
    List<String> unknown = new ArrayList<>();
    all.differences().stream()
        .filter(found -> !disagreements.explains(found) && !pending.explains(found))
        .forEach(found -> unknown.add(found.toString()));
    Files.write(Path.of("target/corpus-differences.tsv"), unknown);
    Set<String> names =
        contracts.stream().map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    assertThat(unknown.stream().limit(10)).isEmpty();
    assertThat(disagreements.unmet(names)).isEmpty();
    assertThat(pending.unmet(names)).isEmpty();
    assertThat(new TreeSet<>(all.withoutValid())).isEqualTo(withoutValid(names));
    assertThat(all.accepted()).isPositive();
    assertThat(all.refused()).isPositive();
  }

  private static Tally called(Path contract) {
    Tally tally = new Tally();
    tally.contract();
    String name = contract.getFileName().toString();
    try {
      Served served = Served.of(contract);
      if (served != null) {
        new Calls(name, served, tally).all();
      }
    } catch (ReflectiveOperationException | RuntimeException | AssertionError e) {
      // The others are to be called nevertheless.
      Throwable why = e.getCause() == null ? e : e.getCause();
      tally.differs(new Tally.Difference(name, "*", "the server", "none", why.toString(), true));
    }
    System.out.println(name + ": " + tally);
    return tally;
  }

  private static Set<String> withoutValid(Set<String> contracts) {
    Set<String> known = new TreeSet<>();
    for (List<String> line : Known.rows("/corpus/without-valid.tsv")) {
      if (contracts.contains(line.get(0))) {
        known.add(String.join("\t", line.subList(0, 3)));
      }
    }
    return known;
  }

  private static List<Path> contracts() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(json|yaml)"))
          .filter(file -> file.getFileName().toString().matches(ASKED))
          .sorted()
          .toList();
    }
  }
}
