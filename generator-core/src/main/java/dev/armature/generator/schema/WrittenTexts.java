package dev.armature.generator.schema;

import dev.armature.generator.source.Node;
import dev.armature.generator.source.Node.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Writes a schema as it is read: where strings must be, bare numbers and booleans of YAML are the
 * texts that stand there, so that clients are told of values that tools take.
 */
public final class WrittenTexts {
  private static final Set<String> TEXTS = Set.of("pattern", "title", "description", "format");
  private static final Set<String> MAPS =
      Set.of("properties", "patternProperties", "$defs", "definitions", "dependentSchemas");
  private static final Set<String> DATA = Set.of("const", "default");

  private WrittenTexts() {}

  /** The schema with texts for such values. */
  public static Node in(Node schema) {
    if (!(schema instanceof Node.ObjectNode object)) {
      return schema;
    }
    List<Member> members = new ArrayList<>();
    for (Member member : object.members()) {
      members.add(with(member, value(object, member.key(), member.value())));
    }
    return new Node.ObjectNode(members, object.span());
  }

  private static Node value(Node.ObjectNode schema, String key, Node value) {
    if (key.equals("enum") && value instanceof Node.ArrayNode list) {
      return each(list, item -> data(schema, item));
    } else if (DATA.contains(key)) {
      return data(schema, value);
    } else if (TEXTS.contains(key)) {
      return text(value);
    } else if (key.equals("required") && value instanceof Node.ArrayNode names) {
      return each(names, WrittenTexts::text);
    } else if (MAPS.contains(key) && value instanceof Node.ObjectNode map) {
      List<Member> schemas =
          map.members().stream().map(each -> with(each, in(each.value()))).toList();
      return new Node.ObjectNode(schemas, map.span());
    } else if (value instanceof Node.ArrayNode schemas && !key.equals("examples")) {
      return each(schemas, WrittenTexts::in);
    }
    return key.equals("example") || key.startsWith("x-") ? value : in(value);
  }

  private static Node data(Node schema, Node value) {
    if (!(schema instanceof Node.ObjectNode object)) {
      return value;
    }
    if (value instanceof Node.ArrayNode list) {
      Node items = object.get("items");
      return items == null ? value : each(list, item -> data(items, item));
    }
    if (value instanceof Node.ObjectNode map) {
      List<Member> members =
          map.members().stream().map(each -> with(each, member(object, each))).toList();
      return new Node.ObjectNode(members, map.span());
    }
    return isTextOnly(object.get("type"), value) ? text(value) : value;
  }

  private static Node member(Node.ObjectNode schema, Member member) {
    Node own =
        schema.get("properties") instanceof Node.ObjectNode all ? all.get(member.key()) : null;
    Node rest = own == null ? schema.get("additionalProperties") : own;
    return rest == null ? member.value() : data(rest, member.value());
  }

  /** Whether of the declared types only a string can be meant. */
  private static boolean isTextOnly(@Nullable Node types, Node value) {
    List<Node> all =
        types instanceof Node.ArrayNode list
            ? list.items()
            : types == null ? List.of() : List.of(types);
    List<String> names =
        all.stream().map(each -> each instanceof Node.StringNode name ? name.value() : "").toList();
    String own = Nodes.type(value).name().toLowerCase(Locale.ROOT);
    boolean fits = names.contains(own) || own.equals("integer") && names.contains("number");
    return names.contains("string") && !fits;
  }

  private static Node text(Node value) {
    return value instanceof Node.NumberNode || value instanceof Node.BooleanNode
        ? new Node.StringNode(Nodes.written(value), value.span())
        : value;
  }

  private static Node each(Node.ArrayNode list, UnaryOperator<Node> change) {
    return new Node.ArrayNode(list.items().stream().map(change).toList(), list.span());
  }

  private static Member with(Member member, Node value) {
    return new Member(member.key(), member.keySpan(), value);
  }
}
