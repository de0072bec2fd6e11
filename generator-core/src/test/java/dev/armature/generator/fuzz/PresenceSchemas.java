package dev.armature.generator.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Random records of a contract, whose members have every presence, type and check. */
final class PresenceSchemas {
  private static final int DEPTH = 2;

  private final Dice dice;
  private final boolean openApi30;

  PresenceSchemas(Dice dice, boolean openApi30) {
    this.dice = dice;
    this.openApi30 = openApi30;
  }

  /** A record as the contract writes it. */
  Map<String, Object> record(int depth) {
    Map<String, Object> members = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    int count = 1 + dice.below(depth == 0 ? 6 : 3);
    for (int i = 0; i < count; i++) {
      String name = List.of("a", "b", "c", "ab", "foo", "x-1").get(i);
      if (dice.once(2)) {
        required.add(name);
      }
      members.put(name, member(depth));
    }
    Map<String, Object> made = new LinkedHashMap<>();
    made.put("type", "object");
    made.put("properties", members);
    if (!required.isEmpty()) {
      made.put("required", required);
    }
    switch (dice.below(6)) {
      case 0 -> made.put("additionalProperties", false);
      case 1 -> made.put("additionalProperties", plain(DEPTH));
      case 2 -> made.put(dice.once(2) ? "minProperties" : "maxProperties", dice.count());
      default -> {}
    }
    return made;
  }

  private Map<String, Object> member(int depth) {
    Map<String, Object> made = nullable(plain(depth));
    if (openApi30 && made.containsKey("$ref")) {
      return made; // Nothing counts beside a reference.
    }
    switch (dice.below(6)) {
      case 0 -> made.put("readOnly", true);
      case 1 -> made.put("writeOnly", true);
      case 2 -> withDefault(made);
      default -> {}
    }
    return made;
  }

  private void withDefault(Map<String, Object> made) {
    if (made.get("enum") instanceof List<?> values) {
      made.put("default", values.get(0));
    } else if ("boolean".equals(made.get("type"))) {
      made.put("default", dice.once(2));
    } else if ("string".equals(made.get("type"))) {
      made.put("default", dice.pick(Dice.STRINGS));
    } else if ("integer".equals(made.get("type"))) {
      made.put("default", Num.of(dice.below(5)));
    }
  }

  private Map<String, Object> nullable(Map<String, Object> made) {
    if (!dice.once(3)) {
      return made;
    }
    if (openApi30) {
      if (!made.containsKey("$ref")) {
        made.put("nullable", true);
      }
      return made;
    }
    if (made.get("type") instanceof String type && !dice.once(3)) {
      made.put("type", List.of(type, "null"));
      return made;
    }
    Map<String, Object> union = new LinkedHashMap<>();
    union.put(
        dice.once(2) ? "anyOf" : "oneOf", new ArrayList<>(List.of(made, Map.of("type", "null"))));
    return union;
  }

  private Map<String, Object> plain(int depth) {
    Map<String, Object> made = new LinkedHashMap<>();
    switch (dice.below(depth >= DEPTH ? 9 : 14)) {
      case 0, 1 -> string(made);
      case 2 -> number(made, "integer");
      case 3 -> number(made, "number");
      case 4 -> made.put("type", "boolean");
      case 5 -> values(made);
      case 6 -> formatted(made);
      case 7 -> onlyValue(made);
      case 8 -> reference(made);
      case 9 -> array(made, depth);
      case 10 -> map(made, depth);
      case 11 -> made.putAll(record(depth + 1));
      case 12 -> branches(made, depth);
      default -> whole(made);
    }
    return made;
  }

  private void string(Map<String, Object> made) {
    made.put("type", "string");
    switch (dice.below(4)) {
      case 0 -> made.put("minLength", Num.of(1 + dice.below(2)));
      case 1 -> made.put("maxLength", Num.of(dice.below(4)));
      case 2 -> made.put("pattern", dice.pick(Dice.PATTERNS));
      default -> {}
    }
  }

  private void number(Map<String, Object> made, String type) {
    made.put("type", type);
    if (dice.once(2)) {
      String bound = dice.once(2) ? "minimum" : "maximum";
      String exclusive = bound.equals("minimum") ? "exclusiveMinimum" : "exclusiveMaximum";
      boolean excluded = dice.once(3);
      made.put(excluded && !openApi30 ? exclusive : bound, dice.number());
      if (excluded && openApi30) {
        made.put(exclusive, true);
      }
    }
    if (dice.once(4)) {
      made.put("multipleOf", dice.divisor());
    }
  }

  /** With the exact policy a format is a remark, whatever member it stands in. */
  private void formatted(Map<String, Object> made) {
    String format = dice.pick(List.of("date-time", "uuid", "byte", "int32", "int64"));
    made.put("type", format.startsWith("int") ? "integer" : "string");
    made.put("format", format);
  }

  private void onlyValue(Map<String, Object> made) {
    boolean text = dice.once(2);
    made.put("type", text ? "string" : "integer");
    Object value = text ? (Object) "a" : Num.of(1);
    if (openApi30 || dice.once(2)) {
      made.put("enum", new ArrayList<>(List.of(value)));
    } else {
      made.put("const", value);
    }
  }

  /** A component by its name, or inside {@code allOf}, as what says more about it is written. */
  private void reference(Map<String, Object> made) {
    Map<String, Object> reference =
        new LinkedHashMap<>(Map.of("$ref", Components.PATH + dice.pick(Components.NAMES)));
    if (dice.once(3)) {
      made.putAll(reference);
      return;
    }
    if (dice.once(3)) {
      made.put("type", "object");
    }
    List<Object> all = new ArrayList<>(List.of(reference));
    if (dice.once(4)) {
      all.add(new LinkedHashMap<>(Map.of("minProperties", Num.of(1))));
    }
    made.put("allOf", all);
  }

  private void values(Map<String, Object> made) {
    boolean text = dice.once(2);
    made.put("type", text ? "string" : "integer");
    List<Object> values = new ArrayList<>();
    values.add(text ? (Object) "a" : Num.of(1));
    values.add(text ? (Object) "b" : Num.of(2));
    if (dice.once(3)) {
      values.add(text ? (Object) "" : Num.of(-1));
    }
    made.put("enum", values);
    if (dice.once(4)) {
      values.add(new RandomValues.Null());
      made.put(
          openApi30 ? "nullable" : "type", openApi30 ? true : List.of(made.get("type"), "null"));
    }
  }

  private void array(Map<String, Object> made, int depth) {
    made.put("type", "array");
    made.put("items", nullable(plain(depth + 1)));
    switch (dice.below(4)) {
      case 0 -> made.put("minItems", dice.count());
      case 1 -> made.put("maxItems", dice.count());
      case 2 -> made.put("uniqueItems", true);
      default -> {}
    }
  }

  private void map(Map<String, Object> made, int depth) {
    made.put("type", "object");
    made.put("additionalProperties", nullable(plain(depth + 1)));
  }

  private void branches(Map<String, Object> made, int depth) {
    List<Object> branches = new ArrayList<>();
    for (int n = 2 + dice.below(2); n > 0; n--) {
      branches.add(plain(depth + 1));
    }
    made.put(dice.once(2) ? "anyOf" : "oneOf", branches);
  }

  /** A rule that only a validator of the whole schema can check. */
  private void whole(Map<String, Object> made) {
    string(made);
    made.put("not", Map.of("enum", List.of("a", "foo")));
  }

  /** What is left of a schema in one direction (OpenAPI, Schema Object: readOnly, writeOnly). */
  static Object seen(Object schema, String hiding) {
    return SchemaWalk.change(
        schema,
        each -> {
          Map<String, Object> members =
              new LinkedHashMap<>(RandomValues.map(each.get("properties")));
          List<Object> required = new ArrayList<>();
          if (each.get("required") instanceof List<?> names) {
            required.addAll(names);
          }
          boolean any =
              members
                  .entrySet()
                  .removeIf(
                      member -> {
                        boolean hidden = RandomValues.map(member.getValue()).containsKey(hiding);
                        return hidden && (required.remove(member.getKey()) || true);
                      });
          if (any) {
            each.put("properties", members);
            each.remove("required");
            if (!required.isEmpty()) {
              each.put("required", required);
            }
          }
          return each;
        });
  }
}
