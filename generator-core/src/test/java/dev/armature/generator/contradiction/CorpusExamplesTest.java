package dev.armature.generator.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.reader.ContractReader;
import dev.armature.generator.reader.ReadOptions;
import dev.armature.generator.schema.Dialect;
import dev.armature.generator.schema.SchemaCodes;
import dev.armature.generator.source.Document;
import dev.armature.generator.source.Limits;
import dev.armature.generator.source.SourceLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Every example and default of real contracts, as it stands and with one place in it changed, is
 * refused by us exactly where networknt refuses it; and what a contract's reader warns of is among
 * those. {@link ModernSchemas} has what OpenAPI means to networknt. Without the shared folder this
 * is reported as disabled, with the reason.
 */
@EnabledIf(value = "corpusIsThere", disabledReason = "no ../shared/corpus here")
class CorpusExamplesTest {
  private static final Path CORPUS =
      Path.of(System.getProperty("armature.shared", "../../shared"), "corpus");
  private static final Pattern REST = Pattern.compile("here and elsewhere (\\d+) more .*");

  private static final Set<String> VALUES =
      Set.of(SchemaCodes.REFUSED_EXAMPLE, SchemaCodes.REFUSED_VALUE, SchemaCodes.DEFAULT);

  private final Judgements judgements = new Judgements();
  private final Set<String> untrue = new TreeSet<>();
  private int told;

  static boolean corpusIsThere() {
    return Files.isDirectory(CORPUS);
  }

  @Test
  void networkntRefusesTheSameValues() throws Exception {
    for (String line : Files.readAllLines(CORPUS.resolve("manifest.tsv"))) {
      String[] c = line.split("\t");
      // What is spread over a folder is there as one file, too.
      if (c.length > 5 && c[5].startsWith("3.") && !c[1].contains("/")) {
        Dialect dialect = c[5].startsWith("3.0") ? Dialect.OPENAPI_30 : Dialect.OPENAPI_31;
        judge(CORPUS.resolve(c[1]), dialect);
      }
    }
    System.out.println("Corpus examples: " + judgements + ", " + told + " told by readers");
    assertThat(judgements.disagreements()).isEmpty();
    assertThat(untrue).isEmpty();
    assertThat(judgements.refused()).isGreaterThan(500);
    assertThat(judgements.changedAndRefused()).isGreaterThan(20_000);
    assertThat(told).isGreaterThan(500);
  }

  private void judge(Path file, Dialect dialect) throws Exception {
    SourceLoader loader = new SourceLoader(Limits.DEFAULT);
    Document document = loader.loadFile(file);
    Set<String> refused =
        judgements.judge(file.getFileName().toString(), document, loader, dialect);
    Diagnostics said = new Diagnostics();
    ContractReader.read(document, loader, ReadOptions.DEFAULT, said);
    int all = 0;
    for (Diagnostic each : said.sorted()) {
      boolean isOfJava = each.message().contains("does not fit into a Java");
      if (VALUES.contains(each.code()) && !isOfJava) {
        Matcher rest = REST.matcher(each.message());
        all += rest.matches() ? Integer.parseInt(rest.group(1)) : 1;
        if (!refused.contains(each.span().toString())) {
          untrue.add(each.span() + " " + each.message());
        }
      }
    }
    told += all;
    if (all > refused.size()) {
      untrue.add(file + ": told " + all + " of " + refused.size());
    }
  }
}
