package dev.armature.generator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Generated servers of real contracts and networknt decide alike. */
@EnabledIf(value = "corpusIsThere", disabledReason = "no ../shared/corpus here")
class CorpusCallsTest {
  private static final Path CORPUS =
      Path.of(System.getProperty("armature.shared", "../../shared"), "corpus");

  static boolean corpusIsThere() {
    return Files.isDirectory(CORPUS);
  }

  @Test
  void serversAndNetworkntDecideAlike() throws Exception {
    Tally tally = new Tally();
    String only = System.getProperty("armature.corpus", "petstore");
    for (Path each : contracts()) {
      String name = each.getFileName().toString();
      if (!only.equals("all") && !name.matches(only)) {
        continue;
      }
      long start = System.nanoTime();
      int before = tally.disagreements.size();
      int ops = tally.operations;
      try {
        Served served = Served.of(each);
        tally.contracts++;
        long compiled = System.nanoTime();
        if (served != null) {
          new Calls(name, served, tally).all();
        }
        System.out.printf(
            "%s: %d operations, compiled %d ms, called %d ms, %d disagreements%n",
            name,
            tally.operations - ops,
            (compiled - start) / 1_000_000,
            (System.nanoTime() - compiled) / 1_000_000,
            tally.disagreements.size() - before);
      } catch (Throwable e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        System.out.println(name + " FAILED " + cause);
        java.util.Arrays.stream(cause.getStackTrace()).limit(12).forEach(System.out::println);
      }
    }
    System.out.println(tally);
    Files.write(Path.of("target/corpus-disagreements.tsv"), tally.disagreements);
    Files.write(Path.of("target/corpus-withoutvalid.tsv"), tally.withoutValid);
    assertThat(tally.disagreements.stream().limit(10)).isEmpty();
  }

  private static List<Path> contracts() throws Exception {
    try (Stream<Path> all = Files.list(CORPUS)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> file.toString().matches(".*\\.(json|yaml)"))
          .sorted()
          .toList();
    }
  }
}
