package dev.armature.generator.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Clients generated of real contracts call the servers generated of them: both understand every
 * request and every documented answer alike. Here some contracts only; {@code -Darmature.clients}
 * is a pattern of names, and {@code .ci/long clients} takes all.
 */
@EnabledIf(value = "corpusIsThere", disabledReason = "no ../shared/corpus here")
class ClientCallsTest {
  private static final Path CORPUS =
      Path.of(System.getProperty("armature.shared", "../../shared"), "corpus");
  private static final String ASKED =
      System.getProperty("armature.clients", "(learn|museum|oai|oai32|readme|firecracker).*");

  static boolean corpusIsThere() {
    return Files.isDirectory(CORPUS);
  }

  @Test
  void clientsAndServersUnderstandEachOther() throws IOException {
    List<Path> contracts = contracts();
    List<String> found = new ArrayList<>();
    int same = 0;
    for (Path each : contracts) {
      ClientCalls calls = called(each);
      if (calls != null) {
        System.out.println(each.getFileName() + ": " + calls);
        found.addAll(calls.differences());
        same += Math.min(calls.requests(), calls.answered());
      }
    }
    Files.write(Path.of("target/client-differences.tsv"), found);
    List<List<String>> known = Known.rows("/corpus/client-differences.tsv");
    assertThat(found.stream().filter(each -> known.stream().noneMatch(row -> explains(row, each))))
        .as("what client and server do not understand alike")
        .isEmpty();
    assertThat(same).isPositive();
  }

  /** A row has the contract, the operation and what is asked, each or *, and why that is so. */
  private static boolean explains(List<String> row, String difference) {
    String[] found = difference.split("\t", -1);
    for (int i = 0; i < 3; i++) {
      if (!row.get(i).equals("*") && !row.get(i).equals(found[i])) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable ClientCalls called(Path contract) throws IOException {
    String name = contract.getFileName().toString();
    try {
      Served served = Served.of(contract, List.of("server", "client"));
      if (served == null) {
        return null;
      }
      ClientCalls calls = new ClientCalls(name, served);
      calls.all();
      return calls;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(name, e);
    }
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
