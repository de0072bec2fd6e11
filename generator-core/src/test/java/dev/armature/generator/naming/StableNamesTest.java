package dev.armature.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.ir.Service;
import dev.armature.generator.read.Reading;
import dev.armature.generator.schema.JsonText;
import dev.armature.generator.source.Limits;
import dev.armature.generator.source.Node.ObjectNode;
import dev.armature.generator.source.SourceException;
import dev.armature.generator.source.SourceLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * What is added to a real contract renames nothing that was there, except where two names make one
 * identifier. CI takes the small contracts, and the same additions every time; {@code
 * -Darmature.names=all} takes all of them, {@code -Darmature.names=20} so many additions of each
 * kind.
 */
@EnabledIf(value = "corpusIsThere", disabledReason = "no ../shared/corpus here")
class StableNamesTest {
  private static final Path CORPUS =
      Path.of(System.getProperty("armature.shared", "../../shared"), "corpus");
  private static final int SMALL = 130_000;
  private static final int TIMES = 2;

  private final List<String> renamed = new ArrayList<>();
  private final Map<Addition, Integer> tried = new EnumMap<>(Addition.class);

  static boolean corpusIsThere() {
    return Files.isDirectory(CORPUS);
  }

  @Test
  void additionsRenameNothing() throws Exception {
    String wish = System.getProperty("armature.names", "");
    boolean all = wish.equals("all");
    int times = all || wish.isEmpty() ? TIMES : Integer.parseInt(wish);
    for (String line : Files.readAllLines(CORPUS.resolve("manifest.tsv"))) {
      String[] columns = line.split("\t");
      if (columns.length > 5 && columns[5].startsWith("3.") && !columns[1].contains("/")) {
        Path file = CORPUS.resolve(columns[1]);
        if (all || Files.size(file) < SMALL) {
          contract(columns[1], tree(file), times);
        }
      }
    }
    System.out.println(tried + ", " + renamed.size() + " renamed something");
    renamed.stream().limit(40).forEach(System.out::println);
    assertThat(tried).containsOnlyKeys(Addition.values());
    assertThat(tried.values()).allMatch(each -> each > 10);
    assertThat(renamed).isEmpty();
  }

  private void contract(String file, ObjectNode contract, int times) throws Exception {
    NameTable before = names(contract);
    if (before == null) {
      return;
    }
    for (Addition addition : Addition.values()) {
      for (int i = 0; i < times; i++) {
        ObjectNode more = addition.to(contract, new Random(file.hashCode() + i));
        NameTable after = more == null ? null : names(more);
        if (after != null) {
          tried.merge(addition, 1, Integer::sum);
          Set<String> lost = before.lostIn(after, addition.hides());
          if (!lost.isEmpty()) {
            renamed.add(file + " " + addition + " " + i + ": " + lost);
          }
        }
      }
    }
  }

  private static @Nullable NameTable names(ObjectNode contract) throws SourceException {
    Service service = Reading.of(JsonText.of(contract)).service();
    return service == null ? null : NameTable.of(service);
  }

  private static ObjectNode tree(Path file) throws SourceException {
    return (ObjectNode) new SourceLoader(Limits.DEFAULT).loadFile(file).root();
  }
}
