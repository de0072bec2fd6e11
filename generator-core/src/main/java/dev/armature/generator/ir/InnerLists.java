package dev.armature.generator.ir;

import dev.armature.generator.schema.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists in the lists of a parameter (Swagger 2.0, Items Object). */
final class InnerLists {
  private static final Map<String, String> SEPARATORS =
      Map.of("ssv", " ", "tsv", "\t", "pipes", "|");

  private InnerLists() {}

  /** What separates the items of each level below a list; a comma if nothing else is said. */
  static List<String> separators(Place list) {
    List<String> separators = new ArrayList<>();
    Place items = list.get("items");
    while (items != null && "array".equals(text(items, "type"))) {
      separators.add(SEPARATORS.getOrDefault(text(items, "collectionFormat"), ","));
      items = items.get("items");
    }
    return separators;
  }

  private static String text(Place at, String key) {
    Place member = at.get(key);
    @Nullable String text = member == null ? null : member.text();
    return text == null ? "" : text;
  }
}
