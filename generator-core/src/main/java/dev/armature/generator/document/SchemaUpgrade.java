package dev.armature.generator.document;

import dev.armature.generator.schema.JsonText;
import dev.armature.generator.schema.ObjectDraft;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says in JSON Schema 2020-12 what schemas of Swagger 2.0 and OpenAPI 3.0 say. */
final class SchemaUpgrade implements SchemaShape {
  /** What a schema says beside a reference, which alone counts of its keywords. */
  private static final Set<String> BESIDE_REF =
      Set.of("$ref", "title", "description", "default", "deprecated");

  /** What stays outside when null is let in beside all else. */
  private static final Set<String> REMARKS =
      Set.of(
          "title",
          "description",
          "default",
          "deprecated",
          "readOnly",
          "writeOnly",
          "example",
          "examples",
          "externalDocs",
          "xml");

  private static final List<String> COMPOSITIONS = List.of("allOf", "anyOf", "oneOf");

  private final String nullable;
  private final boolean swagger;

  SchemaUpgrade(boolean swagger) {
    this.swagger = swagger;
    this.nullable = swagger ? "x-nullable" : "nullable";
  }

  @Override
  public Node convert(Place at, Node.ObjectNode schema) {
    if (schema.get("$ref") instanceof Node.StringNode) {
      return reference(at, schema);
    }
    ObjectDraft draft = new ObjectDraft(at);
    for (Node.Member member : schema.members()) {
      member(at, schema, member, draft);
    }
    if (schema.get("type") == null && isTrue(schema, nullable)) {
      implied(at, schema, draft);
    }
    Node.ObjectNode written = draft.build();
    boolean composed = COMPOSITIONS.stream().anyMatch(key -> schema.get(key) != null);
    return composed && isTrue(schema, nullable) ? orNull(at, written) : written;
  }

  /** A reference of an old version with what is read beside it. */
  static Node reference(Place at, Node.ObjectNode schema) {
    ObjectDraft draft = new ObjectDraft(at);
    schema.members().stream()
        .filter(each -> BESIDE_REF.contains(each.key()) || each.key().startsWith("x-"))
        .forEach(each -> draft.set(each.key(), each.keySpan(), each.value()));
    return draft.build();
  }

  private void member(Place at, Node.ObjectNode schema, Node.Member member, ObjectDraft draft) {
    String key = member.key();
    Node value = member.value();
    switch (key) {
      case "type" -> type(schema, member, draft);
      case "enum" -> enumeration(schema, member, draft);
      case "minimum", "maximum" -> draft.set(bound(schema, key), member.keySpan(), value);
      case "anyOf", "oneOf" -> draft.set(key, member.keySpan(), branches(at, key, value));
      case "discriminator" -> draft.set(key, member.keySpan(), discriminator(at, value));
      default -> {
        if (isMeant(key, value)) {
          draft.set(key, member.keySpan(), value);
        }
      }
    }
  }

  /** What old versions read as nothing, or what is said in another way. */
  private boolean isMeant(String key, Node value) {
    boolean flag = value instanceof Node.BooleanNode;
    return switch (key) {
      case "exclusiveMinimum", "exclusiveMaximum" -> !flag;
      case "required" -> value instanceof Node.ArrayNode;
      case "nullable" -> false;
      default -> !key.equals(nullable);
    };
  }

  private void type(Node.ObjectNode schema, Node.Member member, ObjectDraft draft) {
    Node type = member.value();
    if (swagger && type instanceof Node.StringNode text && text.value().equals("file")) {
      draft.text("type", "string").text("format", "binary");
      return;
    }
    List<Node> types =
        new ArrayList<>(type instanceof Node.ArrayNode list ? list.items() : List.of(type));
    if (isTrue(schema, nullable)) {
      types.add(new Node.StringNode("null", type.span()));
    }
    Node all = types.size() == 1 ? types.get(0) : new Node.ArrayNode(types, type.span());
    draft.set("type", member.keySpan(), all);
  }

  /** Keywords of objects or arrays beside {@code nullable} mean that type or null. */
  private static void implied(Place at, Node.ObjectNode schema, ObjectDraft draft) {
    boolean object = schema.get("properties") != null || schema.get("additionalProperties") != null;
    if (object || schema.get("items") != null) {
      Node type = new Node.StringNode(object ? "object" : "array", at.span());
      draft.list("type", List.of(type, new Node.StringNode("null", at.span())));
    }
  }

  /** Contracts that say {@code nullable} seldom list null, and mean it (decision 11). */
  private void enumeration(Node.ObjectNode schema, Node.Member member, ObjectDraft draft) {
    if (!(member.value() instanceof Node.ArrayNode list) || list.items().isEmpty()) {
      return;
    }
    List<Node> values = new ArrayList<>(list.items());
    if (isTrue(schema, nullable) && values.stream().noneMatch(v -> v instanceof Node.NullNode)) {
      values.add(new Node.NullNode(list.span()));
    }
    draft.set("enum", member.keySpan(), new Node.ArrayNode(values, list.span()));
  }

  private static String bound(Node.ObjectNode schema, String key) {
    String exclusive = key.equals("minimum") ? "exclusiveMinimum" : "exclusiveMaximum";
    return isTrue(schema, exclusive) ? exclusive : key;
  }

  /** {@code {nullable: true}} among branches means null and nothing else. */
  private Node branches(Place at, String key, Node value) {
    Place list = at.get(key);
    if (list == null || !(value instanceof Node.ArrayNode written)) {
      return value;
    }
    List<Node> all = new ArrayList<>();
    for (Place branch : list.items()) {
      Node node = written.items().get(all.size());
      all.add(isNullAlone(branch) ? nothing(branch, node) : node);
    }
    return new Node.ArrayNode(all, written.span());
  }

  private boolean isNullAlone(Place branch) {
    return branch.node() instanceof Node.ObjectNode object
        && isTrue(object, nullable)
        && object.members().stream().allMatch(each -> isRemark(each.key()));
  }

  private boolean isRemark(String key) {
    return REMARKS.contains(key) || key.startsWith("x-") || key.equals("nullable");
  }

  private static Node nothing(Place at, Node written) {
    return new ObjectDraft(at.with(written)).text("type", "null").copyAllBut(Set.of()).build();
  }

  private static Node discriminator(Place at, Node value) {
    return value instanceof Node.StringNode
        ? new ObjectDraft(at).set("propertyName", value).build()
        : value;
  }

  /** Null is valid whatever the compositions say: remarks stay outside, all else is a branch. */
  private Node orNull(Place at, Node.ObjectNode schema) {
    ObjectDraft outside = new ObjectDraft(at);
    ObjectDraft inside = new ObjectDraft(at);
    for (Node.Member member : schema.members()) {
      if (isRemark(member.key())) {
        outside.set(member.key(), member.keySpan(), member.value());
      } else if (member.key().equals("allOf") && member.value() instanceof Node.ArrayNode all) {
        inside.list("allOf", saying(schema, all, outside));
      } else {
        inside.set(member.key(), member.keySpan(), member.value());
      }
    }
    Node.ObjectNode alone = alone(inside.build());
    if (alone != null) {
      return withNull(at, outside.build(), alone);
    }
    List<Node> branches = new ArrayList<>(branches(inside.build()));
    branches.add(new ObjectDraft(at).text("type", "null").build());
    return outside.list("anyOf", branches).build();
  }

  /** The one schema written here that a schema stands for, or null. */
  private static Node.@Nullable ObjectNode alone(Node.ObjectNode schema) {
    return schema.members().size() == 1
            && schema.get("allOf") instanceof Node.ArrayNode list
            && list.items().size() == 1
            && list.items().get(0) instanceof Node.ObjectNode branch
            && branch.get("type") != null
            && COMPOSITIONS.stream().allMatch(key -> branch.get(key) == null)
        ? branch
        : null;
  }

  /** A schema with a type that takes null as well, and with remarks of its own. */
  private static Node withNull(Place at, Node.ObjectNode remarks, Node.ObjectNode schema) {
    ObjectDraft draft = new ObjectDraft(at);
    remarks.members().forEach(each -> draft.set(each.key(), each.keySpan(), each.value()));
    for (Node.Member each : schema.members()) {
      boolean doc = each.key().equals("title") || each.key().equals("description");
      boolean own = remarks.get(doc ? "description" : each.key()) != null;
      if (each.key().equals("type") && !JsonText.of(each.value()).contains("\"null\"")) {
        draft.list("type", plus(each.value(), new Node.StringNode("null", at.span())));
      } else if (each.key().equals("enum") && !JsonText.of(each.value()).contains("null")) {
        draft.list("enum", plus(each.value(), new Node.NullNode(at.span())));
      } else if (!own) {
        draft.set(each.key(), each.keySpan(), each.value());
      }
    }
    return draft.build();
  }

  private static List<Node> plus(Node value, Node more) {
    List<Node> all =
        new ArrayList<>(value instanceof Node.ArrayNode list ? list.items() : List.of(value));
    all.add(more);
    return all;
  }

  /** The branches that say more than remarks, which go outside where there are none of them. */
  private List<Node> saying(Node.ObjectNode schema, Node.ArrayNode all, ObjectDraft outside) {
    List<Node> saying = new ArrayList<>();
    for (Node branch : all.items()) {
      boolean remarks =
          branch instanceof Node.ObjectNode object
              && object.members().stream().allMatch(each -> isRemark(each.key()));
      if (!remarks) {
        saying.add(branch);
        continue;
      }
      for (Node.Member each : ((Node.ObjectNode) branch).members()) {
        if (schema.get(each.key()) == null && outside.build().get(each.key()) == null) {
          outside.set(each.key(), each.keySpan(), each.value());
        }
      }
    }
    return saying;
  }

  /** What a schema that says one thing is made of; else the schema. */
  private static List<Node> branches(Node.ObjectNode schema) {
    if (schema.members().size() == 1
        && schema.members().get(0).value() instanceof Node.ArrayNode list
        && (isReference(list) || schema.members().get(0).key().equals("anyOf"))) {
      return list.items();
    }
    return List.of(schema);
  }

  private static boolean isReference(Node.ArrayNode branches) {
    return branches.items().size() == 1
        && branches.items().get(0) instanceof Node.ObjectNode branch
        && branch.get("$ref") != null;
  }

  private static boolean isTrue(Node.@Nullable ObjectNode schema, String key) {
    return schema != null && schema.get(key) instanceof Node.BooleanNode flag && flag.value();
  }
}
