package dev.armature.generator.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.schema.JsonText;
import dev.armature.generator.source.JsonPointer;
import dev.armature.generator.source.Limits;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.Node.ObjectNode;
import dev.armature.generator.source.SourceLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Misspells, moves and deletes fixed keys of real contracts: each change is reported where it
 * stands. A few of each contract; {@code -Darmature.keys=all} takes all, {@code
 * -Darmature.keys=100} so many of each. Swagger 2.0, OpenAPI 3.0 and MCP are judged by tables of
 * the test's own, 3.1 by the published schema.
 */
class KeyMutationTest {
  private static final Path CORPUS =
      Path.of(System.getProperty("armature.shared", "../../shared"), "corpus");
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Path KEYS = RESOURCES.resolve("keys");
  private static final List<String> CODES =
      List.of("contract/unknown-key", "contract/missing-key", "schema/unknown-keyword");

  /** Keywords that the reader lets stand in every version (untold.tsv, remark-in-schema). */
  private static final Set<String> REMARKS = Set.of("summary", "examples", "$ref");

  /** Into which objects keys are moved that may not stand there. */
  private static final List<String> TARGETS =
      List.of("info", "operation", "parameter", "schema", "tool", "hints", "argument");

  /** A harmless fault whose message stands at the first of several places. */
  private static final String COUNTED = "counted at another place";

  private static final int LARGEST = 200_000;

  private final List<String> missed = new ArrayList<>();
  private final Map<String, Integer> counts = new TreeMap<>();
  private int tried;

  static boolean corpusIsThere() {
    return Files.isDirectory(CORPUS);
  }

  @Test
  @EnabledIf(value = "corpusIsThere", disabledReason = "no ../shared/corpus here")
  void everyChangeOfAFixedKeyIsReported() throws Exception {
    String text = System.getProperty("armature.keys", "4");
    int most = text.equals("all") ? Integer.MAX_VALUE : Integer.parseInt(text);
    Path published = RESOURCES.resolve("oas/3.1/schema/2025-11-23.json");
    KeyPlaces schema = new KeyPlaces(tree(published));
    TableOfKeys table = new TableOfKeys(KEYS.resolve("openapi-3.0.tsv"));
    TableOfKeys swagger = new TableOfKeys(KEYS.resolve("swagger-2.0.tsv"));
    for (String line : Files.readAllLines(CORPUS.resolve("manifest.tsv"))) {
      String[] columns = line.split("\t");
      if (columns.length > 5 && columns[5].matches("[23]\\..*")) {
        Path file = CORPUS.resolve(columns[1]);
        if (Files.size(file) < LARGEST && !columns[1].contains("/")) {
          ObjectNode contract = tree(file);
          List<FixedKey> keys =
              columns[5].startsWith("2.")
                  ? swagger.in(contract)
                  : isClosed(columns[5]) ? table.in(contract) : schema.in(contract);
          contract(contract, keys, columns[5], most);
        }
      }
    }
    assertThat(tried).isGreaterThan(500);
    assertNothingMissed();
  }

  @Test
  void everyChangeOfAnMcpDocumentIsReported() throws Exception {
    ObjectNode contract = tree(KEYS.resolve("mcp.yaml"));
    List<FixedKey> all = new TableOfKeys(KEYS.resolve("mcp.tsv")).in(contract);
    contract(contract, all, "MCP", Integer.MAX_VALUE);
    assertThat(tried).isGreaterThan(250);
    assertNothingMissed();
  }

  @Test
  void everyChangeOfASwaggerDocumentIsReported() throws Exception {
    ObjectNode contract = tree(KEYS.resolve("swagger.yaml"));
    List<FixedKey> all = new TableOfKeys(KEYS.resolve("swagger-2.0.tsv")).in(contract);
    contract(contract, all, "2.0", Integer.MAX_VALUE);
    assertThat(tried).isGreaterThan(600);
    assertNothingMissed();
  }

  @Test
  void everyChangeOfPoliciesAndSchemesIsReported() throws Exception {
    ObjectNode contract = tree(KEYS.resolve("x-armature.yaml"));
    List<FixedKey> all = new TableOfKeys(KEYS.resolve("openapi-3.0.tsv")).in(contract);
    contract(contract, all, "3.0", Integer.MAX_VALUE);
    assertThat(tried).isGreaterThan(200);
    assertNothingMissed();
  }

  @Test
  void whatNoReaderCanTellIsStillNotTold() throws Exception {
    for (String line : Files.readAllLines(KEYS.resolve("untold.tsv"))) {
      if (!line.startsWith("#")) {
        String[] columns = line.split("\t");
        assertThat(columns).hasSize(3);
        assertThat(Reading.of(columns[1]).diagnostics().all())
            .extracting(Diagnostic::code)
            .as(columns[0])
            .doesNotContainAnyElementsOf(CODES);
      }
    }
  }

  private void assertNothingMissed() throws Exception {
    String reasons = Files.readString(KEYS.resolve("untold.tsv"));
    counts.keySet().stream()
        .filter(each -> !each.equals(COUNTED))
        .forEach(each -> assertThat(reasons).contains(each + "\t"));
    System.out.println(tried + " changes of keys " + counts + ", " + missed.size() + " missed");
    missed.stream().limit(40).forEach(System.out::println);
    assertThat(missed).isEmpty();
  }

  private void contract(ObjectNode contract, List<FixedKey> found, String version, int most)
      throws Exception {
    Set<String> before = KeyVerdict.messages(JsonText.of(contract));
    List<FixedKey> all = new ArrayList<>(found);
    Random random = new Random(all.size());
    Collections.shuffle(all, random);
    for (FixedKey each : all.subList(0, Math.min(most, all.size()))) {
      for (int letters = 1; letters <= 2; letters++) {
        KeyChange change = new KeyChange(each, misspelt(each, letters, random), null);
        check(contract, change, before, untold(each, letters, version));
      }
      // A response may do without a description since 3.2.
      boolean free = each.key().equals("description") && version.startsWith("3.2");
      if (each.required() && !free) {
        check(contract, new KeyChange(each, null, null), before, null);
      }
      for (String kind : TARGETS) {
        FixedKey to = target(each, all, kind);
        if (to != null && (!kind.equals("schema") || isClosed(version))) {
          check(contract, new KeyChange(each, each.key(), to), before, null);
        }
      }
    }
  }

  /** Whether schemas have fixed keys, so that no word in them is a remark. */
  private static boolean isClosed(String version) {
    return version.startsWith("2.") || version.startsWith("3.0");
  }

  private static @Nullable FixedKey target(FixedKey from, List<FixedKey> all, String kind) {
    boolean sign = from.at().equals(JsonPointer.ROOT) && from.required();
    if (sign || from.inSchema() || from.key().startsWith("x-") || REMARKS.contains(from.key())) {
      return null; // Without the sign the document is no contract.
    }
    return all.stream()
        .filter(to -> to.kind().equalsIgnoreCase(kind) && !to.names().contains(from.key()))
        .filter(to -> !from.holds(to.at()) && to.owner().get(from.key()) == null)
        .findFirst()
        .orElse(null);
  }

  /** The line of untold.tsv that says why a change need not be told. */
  private static @Nullable String untold(FixedKey at, int letters, String version) {
    if (!at.inSchema() || isClosed(version)) {
      return null;
    }
    boolean isNot = at.key().equals("not") && !(at.value() instanceof ObjectNode);
    return isNot
        ? "not-without-schema"
        : letters == 2 && at.key().length() < 6 ? "short-keyword" : null;
  }

  private void check(
      ObjectNode contract, KeyChange change, Set<String> before, @Nullable String untold)
      throws Exception {
    tried++;
    KeyVerdict verdict = new KeyVerdict(before, change.text(contract));
    if (verdict.isReported(change)) {
      return;
    }
    boolean counted = verdict.isCounted(change);
    if (counted || untold != null) {
      counts.merge(counted ? COUNTED : untold, 1, Integer::sum);
    } else {
      missed.add(change.toString());
    }
  }

  private static String misspelt(FixedKey at, int letters, Random random) {
    while (true) {
      StringBuilder text = new StringBuilder(at.key());
      for (int i = 0; i < letters; i++) {
        int place = 1 + random.nextInt(Math.max(1, text.length() - 1));
        text.setCharAt(Math.min(place, text.length() - 1), (char) ('a' + random.nextInt(26)));
      }
      String other = text.toString();
      if (!other.equals(at.key()) && !at.names().contains(other) && at.owner().get(other) == null) {
        return other;
      }
    }
  }

  private static ObjectNode tree(Path file) throws Exception {
    Node root = new SourceLoader(Limits.DEFAULT).loadFile(file).root();
    return (ObjectNode) root;
  }
}
