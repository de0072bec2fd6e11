package dev.armature.generator.document;

import dev.armature.generator.schema.Nodes;
import dev.armature.generator.schema.ObjectDraft;
import dev.armature.generator.schema.Place;
import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says in OpenAPI 3.0 what schemas of JSON Schema 2020-12 say, as far as it can. */
final class SchemaDowngrade implements SchemaShape {
  /** Without a counterpart: without them, more values are valid. */
  private static final Set<String> LOST =
      Set.of(
          "patternProperties",
          "propertyNames",
          "if",
          "then",
          "else",
          "contains",
          "minContains",
          "maxContains",
          "prefixItems",
          "dependentRequired",
          "dependentSchemas",
          "unevaluatedItems",
          "unevaluatedProperties",
          "$dynamicRef",
          "contentSchema");

  /** What names schemas, which references here do not need. */
  private static final Set<String> NAMES =
      Set.of("$id", "$schema", "$anchor", "$dynamicAnchor", "$comment", "$vocabulary", "$defs");

  private final Losses losses;
  private final boolean old;

  /**
   * The words of 3.0.
   *
   * @param old whether the contract is of a version in which a reference has no siblings
   */
  SchemaDowngrade(Losses losses, boolean old) {
    this.losses = losses;
    this.old = old;
  }

  @Override
  public Node convertBoolean(Place at) {
    boolean all = at.node() instanceof Node.BooleanNode flag && flag.value();
    Node empty = new ObjectDraft(at).build();
    boolean kept = at.key().equals("additionalProperties");
    return kept ? at.node() : all ? empty : new ObjectDraft(at).set("not", empty).build();
  }

  @Override
  public Node convert(Place at, Node.ObjectNode schema) {
    ObjectDraft draft = new ObjectDraft(at);
    Node ref = schema.get("$ref");
    if (old && ref instanceof Node.StringNode) {
      return SchemaUpgrade.reference(at, schema);
    }
    boolean besides = ref != null && schema.members().size() > 1;
    for (Node.Member member : schema.members()) {
      if (!(besides && member.key().equals("$ref"))) {
        member(at, schema, member, draft);
      }
    }
    if (besides) {
      allOf(schema, new ObjectDraft(at).set("$ref", ref).build(), draft);
    }
    return draft.build();
  }

  /** A reference has no siblings that count. */
  private static void allOf(Node.ObjectNode schema, Node reference, ObjectDraft draft) {
    if (schema.get("allOf") == null) {
      draft.list("allOf", List.of(reference));
    }
  }

  private void member(Place at, Node.ObjectNode schema, Node.Member member, ObjectDraft draft) {
    String key = member.key();
    Node value = member.value();
    switch (key) {
      case "type" -> type(at, schema, value, draft);
      case "allOf" ->
          draft.set(key, value instanceof Node.ArrayNode all ? joined(at, schema, all) : value);
      case "anyOf", "oneOf" -> branches(at, key, value, draft);
      case "const" -> draft.list("enum", List.of(value));
      case "enum" -> {
        if (schema.get("const") == null) {
          draft.set(key, member.keySpan(), value);
        }
      }
      case "minimum", "maximum" -> bound(schema, key, value, draft);
      case "exclusiveMinimum", "exclusiveMaximum" -> exclusive(schema, key, value, draft);
      case "examples" -> example(schema, value, draft);
      case "items" -> items(at, schema, member, draft);
      case "required" -> required(value, draft);
      case "contentEncoding", "contentMediaType" -> content(schema, key, draft);
      default -> other(at, member, draft);
    }
  }

  /** One schema for all items is all that there is; what holds for some of them goes. */
  private void items(Place at, Node.ObjectNode schema, Node.Member member, ObjectDraft draft) {
    boolean all = schema.get("prefixItems") == null;
    if (all && member.value() instanceof Node.ObjectNode) {
      draft.set("items", member.keySpan(), member.value());
      return;
    }
    if (all) {
      losses.add(at, "lists of schemas in 'items' are left out");
    }
    draft.set("items", new ObjectDraft(at).build());
  }

  private static void required(Node value, ObjectDraft draft) {
    if (value instanceof Node.ArrayNode list && !list.items().isEmpty()) {
      draft.set("required", list);
    }
  }

  private static Node joined(Place at, Node.ObjectNode schema, Node.ArrayNode all) {
    Node ref = schema.get("$ref");
    if (ref == null) {
      return all;
    }
    List<Node> more = new ArrayList<>(List.of(new ObjectDraft(at).set("$ref", ref).build()));
    more.addAll(all.items());
    return new Node.ArrayNode(more, all.span());
  }

  /** A {@code nullable} of 3.1 means nothing, and would here. */
  private void other(Place at, Node.Member member, ObjectDraft draft) {
    if (LOST.contains(member.key())) {
      losses.add(at, "'" + member.key() + "' is left out of schemas");
    } else if (!NAMES.contains(member.key()) && (old || !member.key().equals("nullable"))) {
      draft.set(member.key(), member.keySpan(), member.value());
    }
  }

  private void type(Place at, Node.ObjectNode schema, Node value, ObjectDraft draft) {
    List<Node> all = value instanceof Node.ArrayNode list ? list.items() : List.of(value);
    List<Node> types = all.stream().filter(each -> !isNull(each)).toList();
    boolean array =
        types.stream().anyMatch(t -> t instanceof Node.StringNode s && s.value().equals("array"));
    if (types.size() == 1) {
      draft.set("type", types.get(0));
    } else if (types.isEmpty() && schema.get("enum") == null && schema.get("const") == null) {
      draft.list("enum", List.of(new Node.NullNode(value.span())));
    } else if (!types.isEmpty() && schema.get("anyOf") == null) {
      draft.list("anyOf", types.stream().map(each -> ofType(at, each)).toList());
    } else if (!types.isEmpty()) {
      losses.add(at, "lists of types beside 'anyOf' are left out of schemas");
    }
    if (types.size() < all.size()) {
      draft.flag("nullable", true);
    }
    if (types.size() == 1 && array && schema.get("items") == null) {
      draft.set("items", new ObjectDraft(at).build());
    }
  }

  private static Node ofType(Place at, Node type) {
    ObjectDraft draft = new ObjectDraft(at).set("type", type);
    boolean array = type instanceof Node.StringNode text && text.value().equals("array");
    return (array ? draft.set("items", new ObjectDraft(at).build()) : draft).build();
  }

  private static void branches(Place at, String key, Node value, ObjectDraft draft) {
    if (!(value instanceof Node.ArrayNode list)) {
      return;
    }
    Place written = at.get(key);
    List<Place> places = written == null ? List.of() : written.items();
    List<Node> all = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      Place own = i < places.size() ? places.get(i).get("type") : null;
      Node type = own == null ? null : own.node();
      if (type == null || !isNull(type)) {
        all.add(list.items().get(i));
      }
    }
    draft.list(all.size() == 1 && key.equals("oneOf") ? "anyOf" : key, all);
    if (all.size() < list.items().size()) {
      draft.flag("nullable", true);
    }
  }

  private static boolean isNull(Node type) {
    return type instanceof Node.NullNode
        || type instanceof Node.StringNode text && text.value().equals("null");
  }

  private static void bound(Node.ObjectNode schema, String key, Node value, ObjectDraft draft) {
    Node other = schema.get(key.equals("minimum") ? "exclusiveMinimum" : "exclusiveMaximum");
    if (!(other instanceof Node.NumberNode) || isTighter(key, value, other)) {
      draft.set(key, value);
    }
  }

  private static void exclusive(Node.ObjectNode schema, String key, Node value, ObjectDraft draft) {
    String plain = key.equals("exclusiveMinimum") ? "minimum" : "maximum";
    if (!(value instanceof Node.NumberNode)) {
      draft.set(key, value);
      return;
    }
    @Nullable Node other = schema.get(plain);
    if (other == null || !isTighter(plain, other, value)) {
      draft.set(plain, value).flag(key, true);
    }
  }

  /** Whether a bound says more than one that leaves out its own limit. */
  private static boolean isTighter(String key, Node bound, Node exclusive) {
    if (!(bound instanceof Node.NumberNode a) || !(exclusive instanceof Node.NumberNode b)) {
      return false;
    }
    int order = Nodes.number(a).compareTo(Nodes.number(b));
    return key.equals("minimum") ? order > 0 : order < 0;
  }

  private static void example(Node.ObjectNode schema, Node value, ObjectDraft draft) {
    if (schema.get("example") == null
        && value instanceof Node.ArrayNode list
        && !list.items().isEmpty()) {
      draft.set("example", list.items().get(0));
    }
  }

  private static void content(Node.ObjectNode schema, String key, ObjectDraft draft) {
    boolean encoded = schema.get("contentEncoding") != null;
    if (schema.get("format") == null && (encoded ? key.equals("contentEncoding") : true)) {
      draft.text("format", encoded ? "byte" : "binary");
    }
  }
}
