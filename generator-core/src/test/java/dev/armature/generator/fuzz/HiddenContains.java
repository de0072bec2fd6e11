package dev.armature.generator.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A schema with every {@code contains} within two {@code not}s: the verdict stays, but nothing of
 * it can count as evaluated (2019-09 core, section 7.7.1.2 on failing subschemas).
 */
final class HiddenContains {
  private static final List<String> MOVED = List.of("contains", "minContains", "maxContains");

  private HiddenContains() {}

  static Object in(Object schema) {
    if (schema instanceof List<?> list) {
      return list.stream().map(HiddenContains::in).toList();
    }
    if (!(schema instanceof Map)) {
      return schema;
    }
    Map<String, Object> kept = new LinkedHashMap<>();
    Map<String, Object> moved = new LinkedHashMap<>();
    RandomValues.map(schema)
        .forEach(
            (name, value) ->
                (MOVED.contains(name) ? moved : kept).put(name, isValue(name) ? value : in(value)));
    if (moved.containsKey("contains")) {
      List<Object> all = new ArrayList<>();
      if (kept.get("allOf") instanceof List<?> before) {
        all.addAll(before);
      }
      all.add(Map.of("not", Map.of("not", moved)));
      kept.put("allOf", all);
    }
    return kept;
  }

  private static boolean isValue(String name) {
    return name.equals("const") || name.equals("enum");
  }
}
