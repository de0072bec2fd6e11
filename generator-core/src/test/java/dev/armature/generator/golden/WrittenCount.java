package dev.armature.generator.golden;

import dev.armature.generator.source.JsonPointer;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.Node.ArrayNode;
import dev.armature.generator.source.Node.Member;
import dev.armature.generator.source.Node.ObjectNode;
import dev.armature.generator.source.Node.StringNode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts what stands in a contract by its keys alone, apart from the readers whose result it is
 * held against.
 */
record WrittenCount(int operations, int schemas) {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace", "query");

  /** Keys outside of schemas whose values are schemas. */
  private static final Set<String> SCHEMA =
      Set.of("schema", "itemSchema", "inputSchema", "outputSchema");

  /** Keys of a schema whose value is a schema or a list of them. */
  private static final Set<String> INNER =
      Set.of(
          "additionalItems",
          "additionalProperties",
          "allOf",
          "anyOf",
          "contains",
          "contentSchema",
          "else",
          "if",
          "items",
          "not",
          "oneOf",
          "prefixItems",
          "propertyNames",
          "then",
          "unevaluatedItems",
          "unevaluatedProperties");

  /** Keys of a schema whose value has a schema for each name. */
  private static final Set<String> NAMED =
      Set.of("$defs", "definitions", "dependentSchemas", "patternProperties", "properties");

  private static final Set<String> VALUES =
      Set.of("const", "default", "enum", "example", "examples");
  private static final Set<String> REMARKS = Set.of("$ref", "description", "summary");

  static WrittenCount of(Node contract) {
    return new WrittenCount(operations(contract), schemas(contract));
  }

  private static int operations(Node root) {
    int found = items(member(root, "tools")).size();
    for (Member path : members(member(root, "paths"))) {
      found += ofItem(path.value());
      if (member(path.value(), "$ref") instanceof StringNode to && to.value().startsWith("#")) {
        found += ofItem(JsonPointer.parse(to.value().substring(1)).resolve(root));
      }
    }
    return found;
  }

  private static int ofItem(@Nullable Node item) {
    long usual = members(item).stream().map(Member::key).filter(METHODS::contains).count();
    return (int) usual + members(member(item, "additionalOperations")).size();
  }

  private static int schemas(Node root) {
    int found = named(member(root, "definitions"));
    found += named(member(member(root, "components"), "schemas"));
    return found + outside(root);
  }

  private static int outside(Node node) {
    int found = 0;
    for (Node item : items(node)) {
      found += outside(item);
    }
    for (Member each : members(node)) {
      String key = each.key();
      if (SCHEMA.contains(key)) {
        found += schema(each.value());
      } else if (!VALUES.contains(key) && !key.startsWith("x-") && !isComponents(key, node)) {
        found += outside(each.value());
      }
    }
    return found;
  }

  /** They were counted by name. */
  private static boolean isComponents(String key, Node parent) {
    return key.equals("definitions")
        || key.equals("schemas") && member(parent, "openapi") == null && isObject(parent, key);
  }

  private static boolean isObject(Node parent, String key) {
    return member(parent, key) instanceof ObjectNode;
  }

  private static int named(@Nullable Node map) {
    return members(map).stream().mapToInt(each -> schema(each.value())).sum();
  }

  /** A schema and those in it; a bare reference is none. */
  private static int schema(Node node) {
    if (node instanceof ArrayNode several) {
      return several.items().stream().mapToInt(WrittenCount::schema).sum();
    }
    if (!(node instanceof ObjectNode object)) {
      return 0;
    }
    boolean bare =
        object.get("$ref") != null
            && object.members().stream().allMatch(each -> REMARKS.contains(each.key()));
    int found = bare ? 0 : 1;
    for (Member each : object.members()) {
      if (INNER.contains(each.key())) {
        found += schema(each.value());
      } else if (NAMED.contains(each.key())) {
        found += named(each.value());
      }
    }
    return found;
  }

  private static @Nullable Node member(@Nullable Node node, String key) {
    return node instanceof ObjectNode object ? object.get(key) : null;
  }

  private static List<Member> members(@Nullable Node node) {
    return node instanceof ObjectNode object ? object.members() : List.of();
  }

  private static List<Node> items(@Nullable Node node) {
    return node instanceof ArrayNode array ? array.items() : List.of();
  }
}
