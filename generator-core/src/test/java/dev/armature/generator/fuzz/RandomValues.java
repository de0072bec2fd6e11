package dev.armature.generator.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values: any, and such as a schema suggests, so that it accepts about half of them. */
final class RandomValues {
  private static final int DEPTH = 4;
  private static final List<String> IN_PLACE = List.of("allOf", "anyOf", "oneOf");

  private final Dice dice;
  private final Map<String, Object> root;

  RandomValues(Dice dice, Object root) {
    this.dice = dice;
    this.root = map(root);
  }

  /** A value that follows the root's suggestions. */
  Object suggested() {
    return suggested(root, 0);
  }

  /** Any value. */
  static Object any(Dice dice, int depth) {
    switch (dice.below(depth >= 2 ? 5 : 8)) {
      case 0:
        return dice.number();
      case 1, 2:
        return dice.pick(Dice.STRINGS);
      case 3:
        return dice.once(2);
      case 4:
        return dice.once(2) ? dice.number() : new Null();
      case 5, 6:
        Map<String, Object> object = new LinkedHashMap<>();
        for (int n = dice.below(4); n > 0; n--) {
          object.put(dice.name(), any(dice, depth + 1));
        }
        return object;
      default:
        List<Object> array = new ArrayList<>();
        for (int n = dice.below(4); n > 0; n--) {
          array.add(any(dice, depth + 1));
        }
        return array;
    }
  }

  /** Null, which maps and lists of this package hold as a value of its own. */
  record Null() {
    @Override
    public String toString() {
      return "null";
    }
  }

  private Object suggested(Object schema, int depth) {
    Map<String, Object> here = flat(schema, 0);
    if (dice.once(12) || depth > DEPTH) {
      return any(dice, depth);
    }
    if (here.containsKey("const") && !dice.once(4)) {
      return here.get("const");
    }
    if (here.get("enum") instanceof List<?> values && !values.isEmpty() && !dice.once(4)) {
      return values.get(dice.below(values.size()));
    }
    return switch (type(here)) {
      case "object" -> object(here, depth);
      case "array" -> array(here, depth);
      case "integer" -> dice.once(3) ? dice.number() : Num.of(dice.below(7) - 2);
      case "number" -> number(here);
      case "string" -> dice.pick(Dice.STRINGS);
      case "boolean" -> dice.once(2);
      case "null" -> new Null();
      default -> any(dice, depth);
    };
  }

  /** A bound itself is where mistakes show. */
  private Object number(Map<String, Object> here) {
    for (String bound : List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")) {
      if (here.get(bound) instanceof Num number && dice.once(3)) {
        return number;
      }
    }
    return dice.number();
  }

  private String type(Map<String, Object> here) {
    Object type = here.get("type");
    if (type instanceof List<?> list && !list.isEmpty()) {
      type = list.get(dice.below(list.size()));
    }
    if (type instanceof String text) {
      return text;
    }
    List<String> fitting = new ArrayList<>();
    for (String keyword : here.keySet()) {
      String fits = Keywords.typeOf(keyword);
      if (!fits.isEmpty()) {
        fitting.add(fits);
      }
    }
    return fitting.isEmpty() || dice.once(6) ? "" : dice.pick(fitting);
  }

  private Object object(Map<String, Object> here, int depth) {
    Map<String, Object> known = map(here.get("properties"));
    Map<String, Object> made = new LinkedHashMap<>();
    if (here.get("required") instanceof List<?> required) {
      for (Object name : required) {
        if (!dice.once(10)) {
          made.put((String) name, member(here, known, (String) name, depth));
        }
      }
    }
    known.forEach(
        (name, schema) -> {
          if (dice.once(2)) {
            made.put(name, suggested(schema, depth + 1));
          }
        });
    for (int n = dice.below(3); n > 0; n--) {
      String name = dice.name();
      made.putIfAbsent(name, member(here, known, name, depth));
    }
    return made;
  }

  private Object member(
      Map<String, Object> here, Map<String, Object> known, String name, int depth) {
    Object schema = known.get(name);
    if (schema == null) {
      schema = here.getOrDefault("additionalProperties", here.get("unevaluatedProperties"));
    }
    return suggested(schema, depth + 1);
  }

  private Object array(Map<String, Object> here, int depth) {
    List<Object> made = new ArrayList<>();
    for (int n = dice.below(5), i = 0; i < n; i++) {
      Object schema = here.get(dice.once(3) ? "contains" : "items");
      List<?> first =
          here.get("prefixItems") instanceof List<?> prefix
              ? prefix
              : here.get("items") instanceof List<?> tuple ? tuple : List.of();
      if (i < first.size()) {
        schema = first.get(i);
      } else if (schema == null || schema instanceof List) {
        schema = here.getOrDefault("additionalItems", here.get("unevaluatedItems"));
      }
      Object item = suggested(schema, depth + 1);
      made.add(item);
      if (dice.once(12)) {
        made.add(item);
      }
    }
    return made;
  }

  /** The keywords of a schema with those of some schemas that apply at the same place. */
  private Map<String, Object> flat(Object schema, int depth) {
    Map<String, Object> all = new LinkedHashMap<>();
    if (depth > 4) {
      return all;
    }
    Map<String, Object> here = map(schema);
    if (here.get("$ref") instanceof String ref) {
      merge(all, flat(target(ref), depth + 1));
    }
    for (String keyword : IN_PLACE) {
      if (here.get(keyword) instanceof List<?> branches && !branches.isEmpty()) {
        merge(all, flat(branches.get(dice.below(branches.size())), depth + 1));
      }
    }
    for (String keyword : List.of("if", "then", "else", "not")) {
      if (here.containsKey(keyword) && dice.once(keyword.equals("not") ? 4 : 2)) {
        merge(all, flat(here.get(keyword), depth + 1));
      }
    }
    merge(all, here);
    return all;
  }

  private static void merge(Map<String, Object> all, Map<String, Object> more) {
    more.forEach(
        (keyword, value) -> {
          if (keyword.equals("properties") && all.get(keyword) instanceof Map<?, ?> before) {
            Map<String, Object> both = new LinkedHashMap<>(map(before));
            both.putAll(map(value));
            all.put(keyword, both);
          } else {
            all.put(keyword, value);
          }
        });
  }

  private Object target(String ref) {
    String name = ref.startsWith("#n") ? ref.substring(2) : ref.substring(ref.lastIndexOf('/') + 1);
    Object found = map(root.getOrDefault("$defs", root.get("definitions"))).get(name);
    return found == null ? Map.of() : found;
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(Object value) {
    return value instanceof Map ? (Map<String, Object>) value : Map.of();
  }
}
