package dev.armature.generator.fuzz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives definitions names of their own, and refers to them by those. */
final class Anchors {
  private Anchors() {}

  static Map<String, Object> in(Map<String, Object> root, Draft draft) {
    Map<String, Object> definitions = new LinkedHashMap<>();
    Map<String, String> renamed = new LinkedHashMap<>();
    RandomValues.map(root.get(draft.definitions()))
        .forEach(
            (name, schema) -> {
              definitions.put(name, schema);
              if (canHaveOne(schema, draft)) {
                definitions.put(name, anchored(RandomValues.map(schema), name, draft));
                renamed.put("#/" + draft.definitions() + "/" + name, "#n" + name);
              }
            });
    Map<String, Object> changed = new LinkedHashMap<>(root);
    changed.put(draft.definitions(), definitions);
    return RandomValues.map(refer(changed, renamed));
  }

  /** Beside {@code $ref}, older drafts look at nothing. */
  private static boolean canHaveOne(Object schema, Draft draft) {
    return schema instanceof Map<?, ?> map
        && (draft.atLeast(Draft.DRAFT_2019_09) || !map.containsKey("$ref"));
  }

  private static Map<String, Object> anchored(
      Map<String, Object> schema, String name, Draft draft) {
    Map<String, Object> changed = new LinkedHashMap<>();
    if (draft.atLeast(Draft.DRAFT_2019_09)) {
      changed.put("$anchor", "n" + name);
    } else {
      changed.put(draft.id(), "#n" + name);
    }
    changed.putAll(schema);
    return changed;
  }

  private static Object refer(Object value, Map<String, String> renamed) {
    if (value instanceof Map) {
      Map<String, Object> changed = new LinkedHashMap<>();
      RandomValues.map(value)
          .forEach(
              (name, each) -> {
                boolean isRef = name.equals("$ref") && each instanceof String;
                changed.put(
                    name, isRef ? renamed.getOrDefault(each, (String) each) : refer(each, renamed));
              });
      return changed;
    }
    return value instanceof List<?> list
        ? list.stream().map(each -> refer(each, renamed)).toList()
        : value;
  }
}
