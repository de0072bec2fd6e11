package dev.armature.generator.read;

import dev.armature.generator.source.JsonPointer;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.Node.Member;
import dev.armature.generator.source.Node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds where fixed keys stand, as a table says that was written from the specification and not
 * from the reader's. A line is an object, perhaps with a key and its value, and the keys.
 */
final class TableOfKeys {
  private static final String OTHERS = "*";

  private record Row(boolean required, String inside) {}

  private final Map<String, Map<String, Row>> kinds = new LinkedHashMap<>();
  private final List<FixedKey> found = new ArrayList<>();

  TableOfKeys(Path file) throws IOException {
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#")) {
        String[] columns = line.split("\t");
        Map<String, Row> rows = kinds.computeIfAbsent(columns[0], k -> new LinkedHashMap<>());
        for (String word : columns[1].split(" ")) {
          String[] parts = word.split("=", 2);
          boolean required = parts[0].endsWith("!");
          rows.put(parts[0].replace("!", ""), new Row(required, parts.length > 1 ? parts[1] : ""));
        }
      }
    }
  }

  /** What stands in a contract whose root is the table's first kind. */
  List<FixedKey> in(ObjectNode contract) {
    found.clear();
    walk(contract, kinds.keySet().iterator().next(), JsonPointer.ROOT);
    return found;
  }

  private void walk(Node node, String kind, JsonPointer at) {
    if (!(node instanceof ObjectNode object)
        || object.get("$ref") != null && !kind.equals("PathItem")) {
      return;
    }
    Map<String, Row> rows = kinds.getOrDefault(kind, Map.of());
    Set<String> names =
        rows.keySet().stream()
            .filter(k -> !k.equals(OTHERS))
            .collect(Collectors.toUnmodifiableSet());
    for (Member member : object.members()) {
      String key = member.key();
      Row row = rows.get(key);
      if (row != null) {
        boolean required = row.required() || requiredHere(object, kind, key);
        boolean schema = kind.equals("Schema");
        found.add(new FixedKey(at, object, kind, key, names, required, schema));
      } else if (!key.startsWith("x-")) {
        row = rows.get(OTHERS);
      }
      if (row != null) {
        inside(member.value(), row.inside(), at.append(key));
      }
    }
  }

  private boolean requiredHere(ObjectNode object, String kind, String key) {
    for (Map.Entry<String, Map<String, Row>> each : kinds.entrySet()) {
      String[] words = each.getKey().split("[ =]");
      if (words.length == 3
          && words[0].equals(kind)
          && words[2].equals(text(object.get(words[1])))
          && each.getValue().containsKey(key)) {
        return true;
      }
    }
    return false;
  }

  private void inside(Node value, String inside, JsonPointer at) {
    String kind = inside.replaceAll("[\\[\\]{}]", "");
    if (inside.startsWith("[") && value instanceof Node.ArrayNode list) {
      for (int i = 0; i < list.items().size(); i++) {
        walk(list.items().get(i), kind, at.append(i));
      }
    } else if (inside.startsWith("{") && value instanceof ObjectNode map) {
      map.members().forEach(each -> walk(each.value(), kind, at.append(each.key())));
    } else if (!inside.isEmpty() && kind.equals(inside)) {
      walk(value, kind, at);
    }
  }

  private static @Nullable String text(@Nullable Node node) {
    return node instanceof Node.StringNode text ? text.value() : null;
  }
}
