package dev.armature.generator.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.GeneratorResult;
import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.diagnostic.Severity;
import dev.armature.generator.source.Limits;
import dev.armature.generator.source.SourceException;
import dev.armature.generator.source.SourceLoader;
import dev.armature.generator.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What becomes of every contract of the corpus, a line for each in a committed table: it is what is
 * measured, and no line gets worse.
 */
final class CorpusLedger {
  private static final Path TABLE = Path.of("src/test/resources/corpus-ledger.tsv");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  /** Codes that say that a schema, or what it says, is not applied; the table's head says more. */
  private static final Set<String> DEGRADING =
      Set.of(
          "openapi/raw-body",
          "openapi/unchecked-part",
          "openapi/unsupported",
          "schema/dialect",
          "schema/discriminator",
          "schema/endless",
          "schema/enum-type",
          "schema/pattern",
          "schema/too-deep",
          "schema/too-many-scopes",
          "schema/unknown-keyword",
          "schema/unknown-type",
          "schema/vocabulary",
          "schema/wrong-type");

  /** Of a thousand. */
  private static final int LEAST_GENERATED = 995;

  private static final int MOST_DEGRADED = 5;

  private final Map<String, LedgerLine> lines = new TreeMap<>();
  private final Map<String, Integer> reasons = new TreeMap<>();

  /**
   * Takes a contract in.
   *
   * @param usual what became of it by default
   * @param lenient the same where that has no errors, else what became of it leniently
   */
  void add(Path contract, GeneratorResult usual, GeneratorResult lenient) {
    WrittenCount written = written(contract);
    int generated =
        lenient.succeeded() && lenient.service() != null
            ? lenient.service().operations().size()
            : 0;
    int degraded = degraded(lenient);
    lines.put(
        contract.getFileName().toString(),
        new LedgerLine(
            written.operations(), generated, written.schemas(), degraded, errors(usual)));
  }

  private int degraded(GeneratorResult lenient) {
    Set<Span> places = new HashSet<>();
    for (Diagnostic each : lenient.diagnostics().all()) {
      if (DEGRADING.contains(each.code()) && places.add(each.span())) {
        reasons.merge(each.code(), 1, Integer::sum);
      }
    }
    return places.size();
  }

  private static Map<String, Integer> errors(GeneratorResult result) {
    Map<String, Integer> codes = new TreeMap<>();
    result.diagnostics().all().stream()
        .filter(each -> each.severity() == Severity.ERROR)
        .forEach(each -> codes.merge(each.code(), 1, Integer::sum));
    return codes;
  }

  private static WrittenCount written(Path contract) {
    try {
      return WrittenCount.of(new SourceLoader(Limits.DEFAULT).loadFile(contract).root());
    } catch (SourceException e) {
      throw new AssertionError(contract + " cannot be read", e);
    }
  }

  /** Holds what was taken in against the committed table, and the sums against what is aimed at. */
  void check() throws IOException {
    LedgerLine sum = LedgerLine.sum(lines.values());
    System.out.println("in all " + sum + "\ndegraded " + reasons);
    List<String> committed = Files.exists(TABLE) ? Files.readAllLines(TABLE) : List.of();
    List<String> head = committed.stream().filter(line -> line.startsWith("#")).toList();
    Map<String, LedgerLine> before =
        committed.stream()
            .filter(line -> !line.startsWith("#") && !line.startsWith("sum\t"))
            .map(line -> line.split("\t", 2))
            .collect(Collectors.toMap(line -> line[0], line -> LedgerLine.parse(line[1])));
    List<String> worse =
        lines.entrySet().stream()
            .filter(each -> before.containsKey(each.getKey()))
            .filter(each -> each.getValue().isWorseThan(before.get(each.getKey())))
            .map(
                each -> each.getKey() + ": " + before.get(each.getKey()) + " -> " + each.getValue())
            .toList();
    assertThat(worse)
        .as("lines of %s that got worse; to mean it, delete them there", TABLE)
        .isEmpty();
    List<String> now = Stream.concat(head.stream(), rows()).toList();
    if (UPDATE) {
      Files.write(TABLE, now);
    }
    assertThat(Files.readAllLines(TABLE))
        .as("%s; where it got better, -Dgolden.update=true writes it", TABLE)
        .isEqualTo(now);
    assertThat(1000L * sum.generated())
        .isGreaterThanOrEqualTo(1L * LEAST_GENERATED * sum.operations());
    assertThat(1000L * sum.degraded()).isLessThanOrEqualTo(1L * MOST_DEGRADED * sum.schemas());
  }

  private Stream<String> rows() {
    Stream<String> each =
        lines.entrySet().stream().map(line -> line.getKey() + "\t" + line.getValue());
    return Stream.concat(each, Stream.of("sum\t" + LedgerLine.sum(lines.values())));
  }
}
