package dev.armature.generator.fuzz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A schema whose types do not list integer beside number, which says it already. */
final class PlainNumbers {
  private PlainNumbers() {}

  static Object in(Object schema) {
    if (schema instanceof List<?> list) {
      boolean both = list.contains("number") && list.contains("integer");
      return list.stream()
          .filter(each -> !both || !"integer".equals(each))
          .map(PlainNumbers::in)
          .toList();
    }
    if (!(schema instanceof Map)) {
      return schema;
    }
    Map<String, Object> changed = new LinkedHashMap<>();
    RandomValues.map(schema).forEach((name, value) -> changed.put(name, in(value)));
    return changed;
  }
}
