package dev.armature.generator.fuzz;

import java.util.Map;

/** Which type of value a keyword looks at. */
final class Keywords {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("properties", "object"),
          Map.entry("patternProperties", "object"),
          Map.entry("additionalProperties", "object"),
          Map.entry("unevaluatedProperties", "object"),
          Map.entry("propertyNames", "object"),
          Map.entry("required", "object"),
          Map.entry("minProperties", "object"),
          Map.entry("maxProperties", "object"),
          Map.entry("dependencies", "object"),
          Map.entry("dependentRequired", "object"),
          Map.entry("dependentSchemas", "object"),
          Map.entry("items", "array"),
          Map.entry("prefixItems", "array"),
          Map.entry("additionalItems", "array"),
          Map.entry("unevaluatedItems", "array"),
          Map.entry("contains", "array"),
          Map.entry("minItems", "array"),
          Map.entry("maxItems", "array"),
          Map.entry("uniqueItems", "array"),
          Map.entry("minLength", "string"),
          Map.entry("maxLength", "string"),
          Map.entry("pattern", "string"),
          Map.entry("minimum", "number"),
          Map.entry("maximum", "number"),
          Map.entry("exclusiveMinimum", "number"),
          Map.entry("exclusiveMaximum", "number"),
          Map.entry("multipleOf", "number"));

  private Keywords() {}

  /** The type, or nothing for a keyword that looks at all. */
  static String typeOf(String keyword) {
    return TYPES.getOrDefault(keyword, "");
  }
}
