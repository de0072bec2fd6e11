package dev.armature.generator.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Schemas of one draft, of any of its keywords. References that apply at the same place lead only
 * to later definitions, so that no schema needs itself to decide.
 */
final class RandomSchemas {
  private static final int DEPTH = 3;
  private static final int DEFINITIONS = 3;
  private static final String ROOT = "http://fuzz.example/root";

  private final Dice dice;
  private final Draft draft;

  /** The definition that is being made: references in place go beyond it. */
  private int current = -1;

  /** Whether the document has several resources, between which references are absolute. */
  private boolean dynamic;

  RandomSchemas(Dice dice, Draft draft) {
    this.dice = dice;
    this.draft = draft;
  }

  /** A whole schema document. */
  Map<String, Object> document() {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("$schema", draft.uri());
    dynamic = draft.atLeast(Draft.DRAFT_2019_09) && dice.once(3);
    if (dynamic) {
      root.put("$id", ROOT);
      anchor(root);
    }
    root.putAll(object(0, true));
    Map<String, Object> definitions = new LinkedHashMap<>();
    for (current = 0; current < DEFINITIONS; current++) {
      definitions.put("d" + current, definition());
    }
    root.put(draft.definitions(), definitions);
    return !dynamic && dice.once(3) ? Anchors.in(root, draft) : root;
  }

  private Object definition() {
    Object made = schema(1, true);
    if (dynamic && made instanceof Map && dice.once(2)) {
      Map<String, Object> resource = new LinkedHashMap<>();
      resource.put("$id", "r" + current);
      if (dice.once(2)) {
        anchor(resource);
      }
      resource.putAll(RandomValues.map(made));
      return resource;
    }
    return made;
  }

  private void anchor(Map<String, Object> resource) {
    if (draft == Draft.DRAFT_2020_12) {
      resource.put("$dynamicAnchor", "node");
    } else {
      resource.put("$recursiveAnchor", true);
    }
  }

  /** Any schema; {@code inPlace} if it applies to the value that the definition applies to. */
  private Object schema(int depth, boolean inPlace) {
    if (draft.atLeast(Draft.DRAFT_6) && dice.once(depth >= DEPTH ? 3 : 9)) {
      return !dice.once(3);
    }
    return object(depth, inPlace);
  }

  private Map<String, Object> object(int depth, boolean inPlace) {
    Map<String, Object> made = new LinkedHashMap<>();
    if (dice.once(5)
        && reference(made, inPlace)
        && (!draft.atLeast(Draft.DRAFT_2019_09) || dice.once(2))) {
      return made;
    }
    for (int n = 1 + dice.below(3); n > 0; n--) {
      if (depth >= DEPTH || dice.once(3)) {
        assertion(made);
      } else {
        applicator(made, depth, inPlace);
      }
    }
    return made;
  }

  private boolean reference(Map<String, Object> made, boolean inPlace) {
    int from = inPlace ? current + 1 : 0;
    if (!inPlace && dice.once(3)) {
      if (!dynamic) {
        made.put("$ref", "#");
      } else if (draft == Draft.DRAFT_2020_12) {
        made.put("$dynamicRef", ROOT + "#node");
      } else {
        made.put("$recursiveRef", "#");
      }
      return true;
    }
    if (from >= DEFINITIONS) {
      return false;
    }
    String name = "/d" + (from + dice.below(DEFINITIONS - from));
    made.put("$ref", (dynamic ? ROOT : "") + "#/" + draft.definitions() + name);
    return true;
  }

  private void assertion(Map<String, Object> made) {
    switch (dice.below(13)) {
      case 0, 1, 2 -> made.put("type", dice.once(4) ? types() : dice.pick(types()));
      case 3 -> values(made);
      case 4, 5 -> bound(made);
      case 6 -> made.put("multipleOf", dice.divisor());
      case 7 -> made.put(dice.once(2) ? "minLength" : "maxLength", dice.count());
      case 8 -> made.put("pattern", dice.pick(Dice.PATTERNS));
      case 9 -> required(made);
      case 10 -> {
        String what = dice.once(2) ? "Items" : "Properties";
        made.put((dice.once(2) ? "min" : "max") + what, dice.count());
      }
      case 11 -> made.put("uniqueItems", !dice.once(4));
      default -> remark(made);
    }
  }

  /** What has no say in a verdict, however much it looks like it. */
  private void remark(Map<String, Object> made) {
    switch (dice.below(4)) {
      case 0 -> made.put("default", RandomValues.any(dice, 1));
      case 1 -> made.put("title", dice.pick(Dice.STRINGS));
      case 2 -> made.put("x-unknown", Map.of("type", "string", "minimum", Num.of(3)));
      default -> made.put("contentEncoding", "base64");
    }
  }

  private List<String> types() {
    List<String> all = List.of("object", "array", "string", "number", "integer", "boolean", "null");
    List<String> some = new ArrayList<>(dice.some(all, 3));
    if (some.isEmpty()) {
      some.add(dice.pick(all));
    }
    return some;
  }

  private void values(Map<String, Object> made) {
    if (draft.atLeast(Draft.DRAFT_6) && dice.once(2)) {
      made.put("const", RandomValues.any(dice, 1));
      return;
    }
    Map<String, Object> distinct = new LinkedHashMap<>();
    for (int n = 1 + dice.below(3); n > 0; n--) {
      Object value = RandomValues.any(dice, 1);
      distinct.put(Text.print(value), value);
    }
    made.put("enum", new ArrayList<>(distinct.values()));
  }

  private void bound(Map<String, Object> made) {
    boolean least = dice.once(2);
    String inclusive = least ? "minimum" : "maximum";
    String exclusive = least ? "exclusiveMinimum" : "exclusiveMaximum";
    if (!draft.atLeast(Draft.DRAFT_6)) {
      made.put(inclusive, dice.number());
      if (dice.once(3)) {
        made.put(exclusive, dice.once(2));
      }
    } else {
      made.put(dice.once(2) ? inclusive : exclusive, dice.number());
    }
  }

  private void required(Map<String, Object> made) {
    List<String> names = names();
    if (!names.isEmpty() || draft.atLeast(Draft.DRAFT_6)) {
      made.put("required", names);
    }
  }

  private List<String> names() {
    return dice.some(Dice.NAMES.subList(0, dice.once(3) ? Dice.NAMES.size() : 4), 2);
  }

  private void applicator(Map<String, Object> made, int depth, boolean inPlace) {
    switch (dice.below(14)) {
      case 0, 1, 2 -> made.put("properties", members(depth));
      case 3 -> made.put("patternProperties", patterns(depth));
      case 4 -> made.put("additionalProperties", child(depth, true));
      case 5 -> items(made, depth);
      case 6 -> contains(made, depth);
      case 7 -> dependencies(made, depth, inPlace);
      case 8 -> names(made, depth);
      case 9 -> made.put("not", schema(depth + 1, inPlace));
      case 10, 11 -> branches(made, depth, inPlace);
      case 12 -> condition(made, depth, inPlace);
      default -> unevaluated(made, depth);
    }
  }

  private Map<String, Object> members(int depth) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (int n = 1 + dice.below(3); n > 0; n--) {
      members.put(dice.name(), child(depth, false));
    }
    return members;
  }

  private Map<String, Object> patterns(int depth) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (int n = 1 + dice.below(2); n > 0; n--) {
      members.put(dice.pick(Dice.PATTERNS), child(depth, false));
    }
    return members;
  }

  /** A schema for a part of the value; where booleans always were allowed, often one. */
  private Object child(int depth, boolean often) {
    return often && dice.once(2) ? (Object) !dice.once(3) : schema(depth + 1, false);
  }

  private void items(Map<String, Object> made, int depth) {
    String tuple = draft == Draft.DRAFT_2020_12 ? "prefixItems" : "items";
    String rest = draft == Draft.DRAFT_2020_12 ? "items" : "additionalItems";
    if (dice.once(2)) {
      made.put("items", schema(depth + 1, false));
      return;
    }
    made.put(
        tuple,
        IntStream.range(0, 1 + dice.below(2)).mapToObj(i -> schema(depth + 1, false)).toList());
    if (dice.once(2)) {
      made.put(rest, rest.equals("items") ? schema(depth + 1, false) : child(depth, true));
    }
  }

  private void contains(Map<String, Object> made, int depth) {
    if (!draft.atLeast(Draft.DRAFT_6)) {
      items(made, depth);
      return;
    }
    made.put("contains", schema(depth + 1, false));
    if (draft.atLeast(Draft.DRAFT_2019_09)) {
      if (dice.once(3)) {
        made.put("minContains", dice.count());
      }
      if (dice.once(3)) {
        made.put("maxContains", dice.count());
      }
    }
  }

  private void dependencies(Map<String, Object> made, int depth, boolean inPlace) {
    Map<String, Object> each = new LinkedHashMap<>();
    boolean lists = dice.once(2);
    List<String> names = names();
    if (lists && names.isEmpty()) {
      names = List.of("a");
    }
    each.put(dice.name(), lists ? names : object(depth + 1, inPlace));
    if (!draft.atLeast(Draft.DRAFT_2019_09)) {
      made.put("dependencies", each);
    } else {
      made.put(lists ? "dependentRequired" : "dependentSchemas", each);
    }
  }

  private void names(Map<String, Object> made, int depth) {
    if (draft.atLeast(Draft.DRAFT_6)) {
      made.put("propertyNames", schema(depth + 1, false));
    }
  }

  private void branches(Map<String, Object> made, int depth, boolean inPlace) {
    List<Object> branches = new ArrayList<>();
    for (int n = 1 + dice.below(3); n > 0; n--) {
      branches.add(schema(depth + 1, inPlace));
    }
    made.put(dice.pick(List.of("allOf", "anyOf", "oneOf")), branches);
  }

  private void condition(Map<String, Object> made, int depth, boolean inPlace) {
    if (!draft.atLeast(Draft.DRAFT_7)) {
      branches(made, depth, inPlace);
      return;
    }
    for (String keyword : List.of("if", "then", "else")) {
      if (!dice.once(5)) {
        made.put(keyword, schema(depth + 1, inPlace));
      }
    }
  }

  private void unevaluated(Map<String, Object> made, int depth) {
    if (draft.atLeast(Draft.DRAFT_2019_09)) {
      String keyword = dice.once(3) ? "unevaluatedItems" : "unevaluatedProperties";
      made.put(keyword, dice.once(2) ? (Object) false : schema(depth + 1, false));
    } else {
      branches(made, depth, true);
    }
  }
}
