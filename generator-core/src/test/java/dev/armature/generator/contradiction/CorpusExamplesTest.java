package dev.armature.generator.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.lower.policy.ModelPolicy;
import dev.armature.generator.read.Reading;
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
 * those, with as many examples as there are, shown or only counted. {@link ModernSchemas} has what
 * OpenAPI means to networknt. Without the shared folder this is reported as disabled, with the
 * reason.
 */
@EnabledIf(value = "corpusIsThere", disabledReason = "no ../shared/corpus here")
class CorpusExamplesTest {
  private static final Path CORPUS =
      Path.of(System.getProperty("armature.shared", "../../shared"), "corpus");
  private static final Pattern REST = Pattern.compile("here and elsewhere (\\d+) more .*");

  private static final String LEFT_OUT = "contract/ambiguous-route";
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
    Judgements.Refused refused =
        judgements.judge(file.getFileName().toString(), document, loader, dialect);
    Diagnostics said = Reading.of(document, loader, ModelPolicy.DEFAULT).diagnostics();
    int examples = 0;
    for (Diagnostic each : said.sorted()) {
      boolean isOfJava = each.message().contains("does not fit into a Java");
      if (VALUES.contains(each.code()) && !isOfJava) {
        if (!refused.all().contains(each.span().toString())) {
          untrue.add(each.span() + " " + each.message());
        }
        Matcher rest = REST.matcher(each.message());
        int more = rest.matches() ? Integer.parseInt(rest.group(1)) : 1;
        told += more;
        examples += each.code().equals(SchemaCodes.REFUSED_EXAMPLE) ? more : 0;
      }
    }
    int left = refused.told().size() - examples;
    // Examples of operations that are left out are judged here, but not by the reader.
    boolean isWhole = said.sorted().stream().noneMatch(d -> d.code().equals(LEFT_OUT));
    if (left < 0 || left > 0 && isWhole) {
      untrue.add(file + ": told " + examples + " examples of " + refused.told().size());
    }
  }
}
