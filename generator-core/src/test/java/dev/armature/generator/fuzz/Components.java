package dev.armature.generator.fuzz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The components of a random contract, which its schemas refer to by name. */
final class Components {
  /** What a reference to a component starts with. */
  static final String PATH = "#/components/schemas/";

  /** A record, a record that may be null, a text that may be null, and one of two texts. */
  static final List<String> NAMES = List.of("Pair", "MaybePair", "MaybeText", "Choice");

  private Components() {}

  /** The components as a contract writes them. */
  static Map<String, Object> of(boolean openApi30) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("Pair", pair());
    all.put("MaybePair", orNull(pair(), openApi30));
    all.put("MaybeText", orNull(schema("type", "string", "maxLength", Num.of(3)), openApi30));
    all.put("Choice", schema("type", "string", "enum", List.of("a", "b")));
    return all;
  }

  /** A schema with the components beside it, where its references find them. */
  static Object beside(Object schema, boolean openApi30, UnaryOperator<Object> meant) {
    Map<String, Object> schemas = new LinkedHashMap<>();
    of(openApi30).forEach((name, component) -> schemas.put(name, meant.apply(component)));
    Map<String, Object> whole = new LinkedHashMap<>(RandomValues.map(schema));
    whole.put("components", Map.of("schemas", schemas));
    return whole;
  }

  private static Map<String, Object> pair() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("a", schema("type", "string"));
    members.put("b", schema("type", "integer"));
    return schema("type", "object", "properties", members, "required", List.of("a"));
  }

  private static Map<String, Object> orNull(Map<String, Object> schema, boolean openApi30) {
    if (openApi30) {
      schema.put("nullable", true);
    } else {
      schema.put("type", List.of(String.valueOf(schema.get("type")), "null"));
    }
    return schema;
  }

  private static Map<String, Object> schema(Object... words) {
    Map<String, Object> made = new LinkedHashMap<>();
    for (int i = 0; i < words.length; i += 2) {
      made.put(String.valueOf(words[i]), words[i + 1]);
    }
    return made;
  }
}
