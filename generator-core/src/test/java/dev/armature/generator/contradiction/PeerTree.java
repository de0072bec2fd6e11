package dev.armature.generator.contradiction;

import dev.armature.generator.schema.Dialect;
import dev.armature.generator.schema.Direction;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Place;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.source.JsonPointer;
import dev.armature.generator.source.Node;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A contract as a tree whose schemas say what they mean in the words of draft 2020-12. */
public final class PeerTree implements Node.Visitor<JsonNode> {
  static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

  private final Map<Node, Schema> schemas = new IdentityHashMap<>();
  private final Map<Schema, List<Schema>> beside = new HashMap<>();
  private final ModernSchemas modern = new ModernSchemas();
  private final Set<String> hidden = new HashSet<>();
  private final List<Direction> ways;
  private final Neighbours neighbours;
  private final @Nullable PeerDiscriminators discriminators;

  /**
   * A tree over schemas.
   *
   * @param ways what does not travel in one of these directions may be missing
   */
  public PeerTree(Collection<Schema> all, List<Direction> ways) {
    this(all, ways, null);
  }

  /** The same, where discriminators refuse what is none of theirs. */
  public static PeerTree telling(Collection<Schema> all, List<Direction> ways) {
    return new PeerTree(all, ways, new PeerDiscriminators());
  }

  private PeerTree(
      Collection<Schema> all, List<Direction> ways, @Nullable PeerDiscriminators discriminators) {
    this.ways = ways;
    this.neighbours = new Neighbours(List.copyOf(all));
    this.discriminators = discriminators;
    for (Schema schema : all) {
      schemas.put(schema.place().node(), schema);
      Keyword.AllOf parts = schema.get(Keyword.AllOf.class);
      if (parts != null) {
        parts.schemas().forEach(each -> beside.put(each, parts.schemas()));
      }
      Keyword.Properties own = schema.get(Keyword.Properties.class);
      for (Keyword.Named each : own == null ? List.<Keyword.Named>of() : own.properties()) {
        if (isHidden(each.schema())) {
          hidden.add(each.name());
        }
      }
    }
  }

  /** A value as it stands. */
  public static JsonNode plain(Node value) {
    return value.accept(new PeerTree(List.of(), List.of()));
  }

  /** A whole number as such: networknt asks nodes whether they are integers. */
  public static JsonNode number(String literal) {
    return literal.matches("-?[0-9]+")
        ? MAKE.numberNode(new BigInteger(literal))
        : MAKE.numberNode(new BigDecimal(literal));
  }

  /** The way to a schema in the tree, once it is made. */
  public List<String> path(JsonPointer schema) {
    return modern.path(schema);
  }

  @Override
  public JsonNode object(Node.ObjectNode object) {
    ObjectNode made = MAKE.objectNode();
    object.members().forEach(each -> made.set(each.key(), each.value().accept(this)));
    Schema schema = schemas.get(object);
    return schema == null ? made : meaning(made, schema);
  }

  @Override
  public JsonNode array(Node.ArrayNode array) {
    ArrayNode made = MAKE.arrayNode();
    array.items().forEach(each -> made.add(each.accept(this)));
    return made;
  }

  @Override
  public JsonNode string(Node.StringNode string) {
    return MAKE.stringNode(string.value());
  }

  @Override
  public JsonNode number(Node.NumberNode number) {
    return number(number.literal());
  }

  @Override
  public JsonNode bool(Node.BooleanNode bool) {
    return MAKE.booleanNode(bool.value());
  }

  @Override
  public JsonNode nil(Node.NullNode nil) {
    return MAKE.nullNode();
  }

  private JsonNode meaning(ObjectNode said, Schema schema) {
    boolean old = schema.dialect() == Dialect.OPENAPI_30;
    if (old && said.has("$ref")) {
      return MAKE.objectNode().set("$ref", said.get("$ref"));
    }
    if (old) {
      nulls(said, schema.place());
    }
    if (said.get("required") instanceof ArrayNode names) {
      ArrayNode kept = said.putArray("required");
      names.forEach(
          each -> {
            if (!isOptional(schema, each.asString(""))) {
              kept.add(each);
            }
          });
    }
    JsonPointer at = schema.place().pointer();
    if (discriminators != null) {
      discriminators.plainBases(said, schema);
    }
    modern.any(said, at);
    if (old) {
      modern.old(said, at);
    }
    if (discriminators != null) {
      discriminators.tell(said, schema);
    }
    return said;
  }

  /** Decision 11: a branch that says nothing but {@code nullable: true} means null. */
  private void nulls(ObjectNode said, Place at) {
    for (String keyword : List.of("anyOf", "oneOf")) {
      Place written = at.get(keyword);
      List<Place> branches = written == null ? List.of() : written.items();
      for (int i = 0; i < branches.size(); i++) {
        Schema branch = schemas.get(branches.get(i).node());
        if (branch != null && branch.isNull() && said.get(keyword) instanceof ArrayNode list) {
          list.set(i, MAKE.objectNode().put("type", "null"));
        }
      }
    }
  }

  /** Where only another schema declares a property, any of its name will do. */
  private boolean isOptional(Schema schema, String name) {
    Schema property = property(schema, name);
    return property == null
        ? hidden.contains(name) && ways.stream().anyMatch(way -> mayHide(schema, name, way))
        : isHidden(property)
            || beside.getOrDefault(schema, List.of()).stream()
                .map(each -> property(each, name))
                .anyMatch(each -> each != null && isHidden(each));
  }

  private boolean mayHide(Schema schema, String name, Direction way) {
    return neighbours.mayHide(schema, name, way);
  }

  private static @Nullable Schema property(Schema schema, String name) {
    Keyword.Ref ref = schema.get(Keyword.Ref.class);
    Schema target = ref == null ? schema : ref.reference().target();
    Keyword.Properties own = target == null ? null : target.get(Keyword.Properties.class);
    return own == null ? null : own.get(name);
  }

  private boolean isHidden(Schema property) {
    return ways.stream().anyMatch(way -> way.hides(property));
  }
}
