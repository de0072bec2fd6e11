package dev.armature.generator.config;

import dev.armature.generator.source.JsonPointer;
import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the published schema takes at one place, in words. */
final class Accepted {
  private final Node root;
  private final Node.ObjectNode schema;

  /**
   * The schema around a keyword.
   *
   * @param keyword the place of the keyword in {@code root}
   */
  Accepted(Node root, JsonPointer keyword) {
    JsonPointer around = keyword.parent();
    this.root = root;
    this.schema = object(root, around == null ? null : around.resolve(root));
  }

  private Accepted(Node root, @Nullable Node schema) {
    this.root = root;
    this.schema = object(root, schema);
  }

  private static Node.ObjectNode object(Node root, @Nullable Node schema) {
    Node target = schema;
    if (target instanceof Node.ObjectNode object
        && object.get("$ref") instanceof Node.StringNode ref) {
      target = JsonPointer.parseFragment(ref.value().substring(1)).resolve(root);
    }
    if (target instanceof Node.ObjectNode object) {
      return object;
    }
    throw new IllegalStateException("the schema of the configuration leads nowhere");
  }

  /** The keys that an object may have, in order. */
  List<String> keys() {
    List<String> keys = new ArrayList<>();
    if (schema.get("properties") instanceof Node.ObjectNode properties) {
      properties.members().forEach(each -> keys.add(each.key()));
    }
    return keys;
  }

  /** The values of {@code enum}, in order; empty if any is allowed. */
  List<String> options() {
    List<String> options = new ArrayList<>();
    if (schema.get("enum") instanceof Node.ArrayNode values) {
      for (Node value : values.items()) {
        options.add(
            value instanceof Node.BooleanNode bool ? Boolean.toString(bool.value()) : text(value));
      }
    }
    return options;
  }

  /** Such as {@code a whole number from 1 to 1000}. */
  String words() {
    if (!options().isEmpty()) {
      return list(options(), "or");
    }
    return switch (text(schema.get("type"))) {
      case "object" -> "an object" + (keys().isEmpty() ? "" : " with keys " + list(keys(), "and"));
      case "array" -> "a list, each item " + new Accepted(root, schema.get("items")).words();
      case "integer" -> "a whole number" + range();
      default -> string();
    };
  }

  private String string() {
    if (schema.get("examples") instanceof Node.ArrayNode examples) {
      return "a name such as " + text(examples.items().get(0));
    }
    return schema.get("minLength") == null ? "a string" : "a string that is not empty";
  }

  private String range() {
    String least = text(schema.get("minimum"));
    String most = text(schema.get("maximum"));
    return most.isEmpty() ? " of " + least + " or more" : " from " + least + " to " + most;
  }

  /** {@code a, b and c}. */
  static String list(List<String> words, String last) {
    int end = words.size() - 1;
    return end < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, end)) + " " + last + " " + words.get(end);
  }

  private static String text(@Nullable Node node) {
    if (node instanceof Node.NumberNode number) {
      return number.literal();
    }
    return node instanceof Node.StringNode text ? text.value() : "";
  }
}
