package dev.armature.generator.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Schemas of OpenAPI made of those of JSON Schema, and the schema of draft 2020-12 that says the
 * same by what the specification of OpenAPI says of its keywords.
 */
final class OpenApiSchemas {
  private static final List<String> ONLY_JSON_SCHEMA =
      List.of("$schema", "additionalItems", "dependencies", "patternProperties");

  /** What makes a branch more than a remark (OpenAPI 3.0.3, section 4.7.24). */
  private static final Set<String> ASSERTING =
      Set.of(
          "$ref",
          "additionalProperties",
          "allOf",
          "anyOf",
          "enum",
          "format",
          "items",
          "maxItems",
          "maxLength",
          "maxProperties",
          "maximum",
          "minItems",
          "minLength",
          "minProperties",
          "minimum",
          "multipleOf",
          "not",
          "oneOf",
          "pattern",
          "properties",
          "required",
          "type",
          "uniqueItems");

  /** Marks what would mean null if it were a branch. */
  private static final String ONLY_NULL = "x-only-null";

  private final Dice dice;

  OpenApiSchemas(Dice dice) {
    this.dice = dice;
  }

  /** A document of OpenAPI 3.0 (section 4.7.24), made of one of draft 4. */
  Object openApi30(Object draft4) {
    return SchemaWalk.change(draft4, this::restricted);
  }

  /** A document of the base dialect of OpenAPI 3.1, made of one of draft 2020-12. */
  Object openApi31(Object draft202012) {
    Map<String, Object> root =
        RandomValues.map(
            SchemaWalk.change(
                draft202012,
                schema -> {
                  decorate(schema);
                  return schema;
                }));
    root.put("$schema", "https://spec.openapis.org/oas/3.1/dialect/base");
    return root;
  }

  private Map<String, Object> restricted(Map<String, Object> schema) {
    ONLY_JSON_SCHEMA.forEach(schema::remove);
    if (schema.get("items") instanceof List<?> tuple) {
      schema.put("items", tuple.isEmpty() ? Map.of() : tuple.get(0));
    }
    if (schema.get("type") instanceof List<?> types) {
      schema.put("type", types.get(0));
    }
    if ("null".equals(schema.get("type"))) {
      schema.put("type", dice.once(2) ? "string" : "object");
      schema.put("nullable", true);
    } else if (dice.once(4)) {
      schema.put("nullable", !dice.once(4));
    }
    decorate(schema);
    return schema;
  }

  /** Adds keywords of OpenAPI that have no say in a verdict. */
  private void decorate(Map<String, Object> schema) {
    switch (dice.below(24)) {
      case 0 -> schema.put("example", RandomValues.any(dice, 1));
      case 1 -> schema.put("xml", Map.of("name", "a", "wrapped", true));
      case 2 -> schema.put("externalDocs", Map.of("url", "https://example.com/"));
      case 3 -> schema.put("deprecated", dice.once(2));
      case 4 -> schema.put("x-minimum", Num.of(3));
      case 5 -> {
        if (schema.containsKey("oneOf") || schema.containsKey("anyOf")) {
          schema.put("discriminator", Map.of("propertyName", dice.name()));
        }
      }
      default -> {}
    }
  }

  /** What a document of OpenAPI 3.0 says, in the words of draft 2020-12. */
  static Object meaning(Object openApi30) {
    Map<String, Object> root = RandomValues.map(SchemaWalk.change(openApi30, schema -> of(schema)));
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("$schema", Draft.DRAFT_2020_12.uri());
    whole.putAll(root);
    return whole;
  }

  private static Map<String, Object> of(Map<String, Object> schema) {
    Map<String, Object> said = new LinkedHashMap<>(schema);
    if (said.containsKey("$ref")) {
      // A reference object: siblings are ignored, but definitions are no siblings that say much.
      said.keySet().retainAll(List.of("$ref", "definitions"));
    }
    named(said);
    if (Boolean.TRUE.equals(said.remove("nullable"))) {
      if (said.containsKey("type")) {
        said.put("type", new ArrayList<>(List.of(said.get("type"), "null")));
      }
      orNull(said);
      besides(said);
    }
    exclusive(said, "minimum", "exclusiveMinimum");
    exclusive(said, "maximum", "exclusiveMaximum");
    return said;
  }

  /** Decision 11: a list beside {@code nullable} is read as if it had null. */
  private static void orNull(Map<String, Object> said) {
    if (said.get("enum") instanceof List<?> values
        && values.stream().noneMatch(value -> value instanceof RandomValues.Null)) {
      List<Object> more = new ArrayList<>(values);
      more.add(new RandomValues.Null());
      said.put("enum", more);
    }
  }

  /** Decision 11: null is valid besides what the composing keywords say. */
  private static void besides(Map<String, Object> said) {
    List<Object> both = new ArrayList<>();
    for (String keyword : List.of("allOf", "anyOf", "oneOf")) {
      Object branches = said.remove(keyword);
      if (branches != null) {
        both.add(Map.of("anyOf", List.of(Map.of(keyword, branches), Map.of("type", "null"))));
      }
    }
    if (!both.isEmpty()) {
      said.put("allOf", both);
    } else if (Collections.disjoint(ASSERTING, said.keySet())) {
      said.put(ONLY_NULL, true);
    }
  }

  /** Decision 11: a branch that says nothing but {@code nullable: true} means null. */
  private static void named(Map<String, Object> said) {
    for (String keyword : List.of("anyOf", "oneOf")) {
      if (said.get(keyword) instanceof List<?> branches) {
        List<Object> meant = new ArrayList<>();
        for (Object branch : branches) {
          boolean only = RandomValues.map(branch).containsKey(ONLY_NULL);
          meant.add(only ? Map.of("type", "null") : branch);
        }
        said.put(keyword, meant);
      }
    }
  }

  private static void exclusive(Map<String, Object> said, String bound, String flag) {
    if (Boolean.TRUE.equals(said.remove(flag)) && said.containsKey(bound)) {
      said.put(flag, said.remove(bound));
    }
  }
}
