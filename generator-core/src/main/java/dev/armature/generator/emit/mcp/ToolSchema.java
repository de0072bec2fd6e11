package dev.armature.generator.emit.mcp;

import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.schema.WrittenTexts;
import dev.armature.generator.source.JsonPointer;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.Node.Member;
import dev.armature.generator.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes one schema that stands alone: what it refers to is copied under {@code $defs}, and what
 * only OpenAPI knows is said in JSON Schema 2020-12.
 */
final class ToolSchema {
  private static final Set<String> DATA = Set.of("enum", "const", "default");
  private static final Set<String> DROPPED =
      Set.of("nullable", "example", "xml", "externalDocs", "discriminator");

  private final Span span;
  private final List<Member> properties = new ArrayList<>();
  private final List<Node> required = new ArrayList<>();
  private final KnownSchemas known = new KnownSchemas();
  private final Map<Schema, String> names = new HashMap<>();
  private final Deque<Schema> waiting = new ArrayDeque<>();
  private final Map<String, Node> defs = new TreeMap<>();

  ToolSchema(Span span) {
    this.span = span;
  }

  /** Adds an argument; without a schema it is a string. */
  void property(
      String name, @Nullable Schema schema, @Nullable String description, boolean isRequired) {
    List<Member> members = new ArrayList<>();
    Node copy = schema == null ? null : copy(schema);
    if (copy instanceof Node.ObjectNode object) {
      members.addAll(object.members());
    } else if (schema == null) {
      members.add(member("type", text("string")));
    }
    if (description != null && members.stream().noneMatch(m -> m.key().equals("description"))) {
      members.add(member("description", text(description)));
    }
    properties.add(member(name, new Node.ObjectNode(members, span)));
    if (isRequired) {
      required.add(text(name));
    }
  }

  /** The schema of the arguments. */
  Node object() {
    List<Member> members = new ArrayList<>();
    members.add(member("type", text("object")));
    members.add(member("properties", new Node.ObjectNode(properties, span)));
    if (!required.isEmpty()) {
      members.add(member("required", new Node.ArrayNode(required, span)));
    }
    return withDefs(members);
  }

  /** The copy of a schema of objects, or null if it is none that says so. */
  @Nullable Node objectOf(Schema schema) {
    Schema at = schema;
    for (int i = 0; i < 32 && at != null && at.place().get("$ref") != null; i++) {
      Keyword.Ref ref = at.get(Keyword.Ref.class);
      at = ref == null ? null : ref.reference().target();
    }
    Place type = at == null ? null : at.place().get("type");
    if (at == null || type == null || !"object".equals(type.text())) {
      return null;
    }
    return copy(at) instanceof Node.ObjectNode object ? withDefs(object.members()) : null;
  }

  private Node withDefs(List<Member> members) {
    while (!waiting.isEmpty()) {
      Schema next = waiting.pop();
      defs.put(names.get(next), copy(next));
    }
    List<Member> all = new ArrayList<>(members);
    if (!defs.isEmpty()) {
      List<Member> entries = new ArrayList<>();
      defs.forEach((name, schema) -> entries.add(member(name, schema)));
      all.add(member("$defs", new Node.ObjectNode(entries, span)));
    }
    return WrittenTexts.in(new Node.ObjectNode(all, span));
  }

  private Node copy(Schema schema) {
    known.add(schema);
    return copy(schema.place());
  }

  private Node copy(Place at) {
    if (at.node() instanceof Node.ArrayNode) {
      return new Node.ArrayNode(at.items().stream().map(this::copy).toList(), at.span());
    }
    if (!at.isObject()) {
      return at.node();
    }
    Place ref = at.get("$ref");
    List<Member> members = new ArrayList<>();
    for (Place member : at.members()) {
      Node value =
          member.key().equals("$ref") && ref != null && ref.text() != null
              ? text(reference(at, ref.text()))
              : value(at, member);
      if (value != null) {
        members.add(member(member.key(), value));
      }
    }
    return new Node.ObjectNode(members, at.span());
  }

  private @Nullable Node value(Place schema, Place member) {
    String key = member.key();
    boolean keyword = !schema.pointer().last().equals("properties");
    if (!keyword || !(DROPPED.contains(key) || key.startsWith("x-"))) {
      if (keyword && key.equals("type")) {
        return type(schema, member);
      }
      return keyword && DATA.contains(key) ? member.node() : bound(schema, member, keyword);
    }
    return null;
  }

  /** OpenAPI 3.0 says {@code nullable} for what is a type since 3.1. */
  private Node type(Place schema, Place type) {
    Place nullable = schema.get("nullable");
    boolean isNullable =
        nullable != null && nullable.node() instanceof Node.BooleanNode bool && bool.value();
    return isNullable && type.text() != null
        ? new Node.ArrayNode(List.of(type.node(), text("null")), type.span())
        : type.node();
  }

  /** OpenAPI 3.0 says by a boolean beside it whether a bound is exclusive. */
  private @Nullable Node bound(Place schema, Place member, boolean keyword) {
    String key = member.key();
    if (keyword && key.startsWith("exclusiveM") && member.node() instanceof Node.BooleanNode flag) {
      Place limit = schema.get(key.equals("exclusiveMinimum") ? "minimum" : "maximum");
      return flag.value() && limit != null ? limit.node() : null;
    }
    return copy(member);
  }

  /** What leads nowhere stays as it is written. */
  private String reference(Place at, String written) {
    Schema target = known.target(at);
    if (target == null) {
      return "#/$defs/" + JsonPointer.escape(written);
    }
    String name = names.get(target);
    if (name == null) {
      name = fresh(target.place());
      names.put(target, name);
      waiting.push(target);
    }
    return "#/$defs/" + JsonPointer.escape(name);
  }

  /** The last word of its place; the whole place if another schema has that word. */
  private String fresh(Place target) {
    String file = target.document().file().path();
    String word = target.key().isEmpty() ? file.replaceAll(".*/|\\.[^.]*$", "") : target.key();
    return names.containsValue(word) ? target.toString().replaceAll("[#/~]+", ".") : word;
  }

  private Member member(String key, Node value) {
    return new Member(key, span, value);
  }

  private Node text(String value) {
    return new Node.StringNode(value, span);
  }
}
