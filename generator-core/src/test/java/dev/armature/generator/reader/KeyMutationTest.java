package dev.armature.generator.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.schema.JsonText;
import dev.armature.generator.source.Limits;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.Node.Member;
import dev.armature.generator.source.Node.ObjectNode;
import dev.armature.generator.source.SourceLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Misspells, moves and deletes fixed keys of real contracts: each change is reported. A few of each
 * contract; {@code -Darmature.keys=all} takes all, {@code -Darmature.keys=100} so many of each.
 */
class KeyMutationTest {
  private static final Path CORPUS =
      Path.of(System.getProperty("armature.shared", "../../shared"), "corpus");
  private static final Path SPECIFICATION =
      Path.of("src/test/resources/oas/3.1/schema/2025-11-23.json");

  /** What an Info Object may have, and what no contract is one without. */
  private static final Set<String> ALLOWED =
      Set.of(
          "title",
          "summary",
          "description",
          "termsOfService",
          "contact",
          "license",
          "version",
          "openapi",
          "info",
          "paths");

  private static final int LARGEST = 200_000;

  private final List<String> missed = new ArrayList<>();
  private int tried;
  private int unseen;

  static boolean corpusIsThere() {
    return Files.isDirectory(CORPUS);
  }

  @Test
  @EnabledIf(value = "corpusIsThere", disabledReason = "no ../shared/corpus here")
  void everyChangeOfAFixedKeyIsReported() throws Exception {
    String text = System.getProperty("armature.keys", "4");
    int most = text.equals("all") ? Integer.MAX_VALUE : Integer.parseInt(text);
    ObjectNode specification = tree(SPECIFICATION);
    for (String line : Files.readAllLines(CORPUS.resolve("manifest.tsv"))) {
      String[] columns = line.split("\t");
      if (columns.length > 5 && columns[5].startsWith("3.")) {
        Path file = CORPUS.resolve(columns[1]);
        if (Files.size(file) < LARGEST && !columns[1].contains("/")) {
          contract(columns[1], tree(file), specification, most);
        }
      }
    }
    System.out.println(
        tried + " changes of keys, " + missed.size() + " missed, " + unseen + " that none can see");
    missed.stream().limit(40).forEach(System.out::println);
    assertThat(tried).isGreaterThan(300);
    assertThat(missed).isEmpty();
  }

  private void contract(String file, ObjectNode contract, ObjectNode specification, int most)
      throws Exception {
    Set<String> before = messages(JsonText.of(contract));
    List<KeyPlaces.Fixed> all = new KeyPlaces(specification).in(contract);
    Random random = new Random(file.hashCode());
    Collections.shuffle(all, random);
    for (KeyPlaces.Fixed each : all.subList(0, Math.min(most, all.size()))) {
      // Without them the document is no contract at all, which is said in other words.
      if (!Set.of("openapi", "paths", "$ref").contains(each.key())) {
        for (int letters = 1; letters <= 2; letters++) {
          String other = misspelt(each, letters, random);
          String text = print(contract, each, other);
          check(file, each, other, text, before, letters);
        }
        // A response may do without a description since 3.2.
        boolean free = each.key().equals("description") && text(contract).contains("3.2");
        if (each.required() && !free) {
          check(file, each, each.key(), print(contract, each, null), before, 1);
        }
      }
    }
    for (KeyPlaces.Fixed each : all.subList(0, Math.min(most, all.size()))) {
      if (!each.inSchema() && !ALLOWED.contains(each.key())) {
        String text = print(contract, each, null);
        String moved =
            text.replaceFirst(
                "\"info\": \\{", "\"info\": {\"" + each.key().replace("$", "\\$") + "\": 1, ");
        check(file, each, each.key(), moved, before, 1);
      }
    }
  }

  private void check(
      String file, KeyPlaces.Fixed at, String key, String text, Set<String> before, int letters)
      throws Exception {
    tried++;
    Set<String> after = messages(text);
    after.removeAll(before);
    if (after.stream().noneMatch(each -> each.contains(key))) {
      if (at.inSchema() && letters == 2 && at.key().length() < 6) {
        unseen++; // Of six letters two are a third; what is further away may be a remark (3.1).
      } else {
        missed.add(file + ": " + at.owner().span() + " " + at.key() + " as " + key);
      }
    }
  }

  private static String misspelt(KeyPlaces.Fixed at, int letters, Random random) {
    while (true) {
      StringBuilder text = new StringBuilder(at.key());
      for (int i = 0; i < letters; i++) {
        int place = 1 + random.nextInt(Math.max(1, text.length() - 1));
        text.setCharAt(Math.min(place, text.length() - 1), (char) ('a' + random.nextInt(26)));
      }
      if (!text.toString().equals(at.key()) && !at.names().contains(text.toString())) {
        return text.toString();
      }
    }
  }

  private static String text(ObjectNode contract) {
    return contract.get("openapi") instanceof Node.StringNode version ? version.value() : "";
  }

  private static Set<String> messages(String contract) throws Exception {
    Set<String> messages = new HashSet<>();
    for (Diagnostic each : Reading.of(contract).diagnostics().all()) {
      messages.add(each.code() + " " + each.message());
    }
    return messages;
  }

  private static ObjectNode tree(Path file) throws Exception {
    return (ObjectNode) new SourceLoader(Limits.DEFAULT).loadFile(file).root();
  }

  /** The contract with another key in the place of one, or without it. */
  private static String print(Node node, KeyPlaces.Fixed at, @Nullable String key) {
    return JsonText.of(changed(node, at, key));
  }

  private static Node changed(Node node, KeyPlaces.Fixed at, @Nullable String key) {
    if (node instanceof Node.ArrayNode array) {
      return new Node.ArrayNode(
          array.items().stream().map(item -> changed(item, at, key)).toList(), array.span());
    }
    if (!(node instanceof ObjectNode object)) {
      return node;
    }
    List<Member> members = new ArrayList<>();
    for (Member member : object.members()) {
      boolean here = object == at.owner() && member.key().equals(at.key());
      if (!here) {
        members.add(new Member(member.key(), member.keySpan(), changed(member.value(), at, key)));
      } else if (key != null) {
        members.add(new Member(key, member.keySpan(), member.value()));
      }
    }
    return new ObjectNode(members, object.span());
  }
}
