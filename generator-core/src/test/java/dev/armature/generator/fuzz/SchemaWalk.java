package dev.armature.generator.fuzz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Changes every schema of a document, and nothing that only looks like one. */
final class SchemaWalk {
  private static final Set<String> ONE =
      Set.of(
          "additionalItems",
          "additionalProperties",
          "contains",
          "else",
          "if",
          "items",
          "not",
          "propertyNames",
          "then",
          "unevaluatedItems",
          "unevaluatedProperties");
  private static final Set<String> LIST = Set.of("allOf", "anyOf", "items", "oneOf", "prefixItems");
  private static final Set<String> NAMED =
      Set.of(
          "$defs",
          "definitions",
          "dependencies",
          "dependentSchemas",
          "patternProperties",
          "properties");

  private SchemaWalk() {}

  /** The document with each schema changed, those inside before those around them. */
  static Object change(Object schema, UnaryOperator<Map<String, Object>> each) {
    if (!(schema instanceof Map)) {
      return schema;
    }
    Map<String, Object> changed = new LinkedHashMap<>();
    RandomValues.map(schema)
        .forEach((keyword, value) -> changed.put(keyword, inside(keyword, value, each)));
    return each.apply(changed);
  }

  private static Object inside(
      String keyword, Object value, UnaryOperator<Map<String, Object>> each) {
    if (LIST.contains(keyword) && value instanceof List<?> list) {
      return list.stream().map(item -> change(item, each)).toList();
    }
    if (NAMED.contains(keyword) && value instanceof Map) {
      Map<String, Object> changed = new LinkedHashMap<>();
      RandomValues.map(value).forEach((name, below) -> changed.put(name, change(below, each)));
      return changed;
    }
    return ONE.contains(keyword) ? change(value, each) : value;
  }
}
