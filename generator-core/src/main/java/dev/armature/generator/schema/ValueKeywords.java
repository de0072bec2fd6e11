package dev.armature.generator.schema;

import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the keywords whose values hold no schemas. */
final class ValueKeywords {
  private static final Set<String> NAMES =
      Set.of(
          "type",
          "enum",
          "const",
          "nullable",
          "x-nullable",
          "minimum",
          "maximum",
          "exclusiveMinimum",
          "exclusiveMaximum",
          "multipleOf",
          "minLength",
          "maxLength",
          "minItems",
          "maxItems",
          "minProperties",
          "maxProperties",
          "uniqueItems",
          "required",
          "pattern",
          "format",
          "contentEncoding",
          "title",
          "description",
          "$dynamicRef",
          "$recursiveRef",
          "default",
          "deprecated",
          "readOnly",
          "writeOnly",
          "x-enum-varnames",
          "x-enumNames",
          "x-enum-descriptions",
          "discriminator",
          "$ref");

  private final SchemaReading reading;
  private final KeywordValues values;

  ValueKeywords(SchemaReading reading) {
    this.reading = reading;
    this.values = reading.values();
  }

  boolean has(String keyword) {
    return NAMES.contains(keyword);
  }

  @Nullable Keyword read(Place at) {
    return switch (at.key()) {
      case "type" -> type(at);
      case "enum" -> enumeration(at);
      case "const" -> new Keyword.Const(at.node());
      case "nullable", "x-nullable" -> nullable(at);
      case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf" -> bound(at);
      case "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties" ->
          count(at);
      case "uniqueItems" -> values.isTrue(at) ? new Keyword.UniqueItems() : null;
      case "required" -> required(at);
      case "pattern", "format", "contentEncoding", "contentMediaType", "title", "description" ->
          text(at);
      case "$dynamicRef", "$recursiveRef" -> new DynamicRefReader(reading).read(at);
      case "default" -> new Keyword.Default(at.node());
      case "deprecated" -> values.isTrue(at) ? new Keyword.Deprecated() : null;
      case "readOnly" -> values.isTrue(at) ? new Keyword.ReadOnly() : null;
      case "writeOnly" -> values.isTrue(at) ? new Keyword.WriteOnly() : null;
      case "x-enum-varnames", "x-enumNames" -> new Keyword.EnumNames(values.texts(at));
      case "x-enum-descriptions" -> new Keyword.EnumDescriptions(values.texts(at));
      case "discriminator" ->
          new DiscriminatorReader(
                  reading.graph(), reading.findings(), values, reading.schema().resource())
              .read(at);
      default -> null;
    };
  }

  private @Nullable Keyword type(Place at) {
    if (reading.dialect() == Dialect.SWAGGER_20 && "file".equals(at.text())) {
      return null; // A body that is no JSON at all.
    }
    Set<JsonType> types = values.types(at, reading.dialect());
    if (types.isEmpty()) {
      return null;
    }
    String nullable = reading.dialect() == Dialect.SWAGGER_20 ? "x-nullable" : "nullable";
    boolean old = reading.dialect().isOldContract();
    if (old && reading.flag(nullable)) {
      types.add(JsonType.NULL);
    }
    return new Keyword.Types(types);
  }

  private @Nullable Keyword enumeration(Place at) {
    boolean list = at.node() instanceof Node.ArrayNode;
    boolean empty = list && at.items().isEmpty();
    boolean fine = list && (!empty || reading.isStrict() || !reading.dialect().isOldContract());
    return fine
        ? new Keyword.Enum(orNull(at, ((Node.ArrayNode) at.node()).items()))
        : values.wrong(at, "a list");
  }

  /** Contracts that say {@code nullable} seldom list null, and mean it all the same. */
  private List<Node> orNull(Place at, List<Node> listed) {
    String nullable = reading.dialect() == Dialect.SWAGGER_20 ? "x-nullable" : "nullable";
    boolean meant = reading.dialect().isOldContract() && reading.flag(nullable);
    if (!meant || listed.stream().anyMatch(value -> value instanceof Node.NullNode)) {
      return listed;
    }
    reading
        .findings()
        .warnOnce(
            SchemaCodes.NULLABLE_ENUM,
            at.span(),
            "'enum' beside '"
                + nullable
                + ": true' does not list null; read as if it did, here"
                + " and everywhere in this contract",
            "add null to 'enum', or remove '" + nullable + "'");
    List<Node> more = new ArrayList<>(listed);
    more.add(new Node.NullNode(at.span()));
    return more;
  }

  private @Nullable Keyword nullable(Place at) {
    boolean extension = at.key().equals("x-nullable");
    if (reading.dialect() == (extension ? Dialect.SWAGGER_20 : Dialect.OPENAPI_30)) {
      return values.isTrue(at) ? new Keyword.Nullable30() : null;
    }
    if (!extension && reading.dialect() == Dialect.SWAGGER_20) {
      reading
          .findings()
          .warning(
              SchemaCodes.OTHER_VERSION,
              at.span(),
              "'nullable' has no effect in Swagger 2.0",
              "write 'x-nullable'");
    } else if (!extension) {
      reading
          .findings()
          .warning(
              SchemaCodes.OTHER_VERSION,
              at.span(),
              "'nullable' has no effect since OpenAPI 3.1",
              "add 'null' to 'type'");
    }
    return null;
  }

  private @Nullable Keyword bound(Place at) {
    boolean exclusive = at.key().startsWith("exclusive");
    boolean flag = exclusive && reading.dialect().hasExclusiveFlags();
    boolean boolOrStrict = at.node() instanceof Node.BooleanNode || flag && reading.isStrict();
    if (exclusive && boolOrStrict && (flag || !reading.isStrict())) {
      values.isTrue(at);
      return null;
    }
    if (at.node() instanceof Node.BooleanNode && !reading.isStrict()) {
      return null;
    }
    if (!(at.node() instanceof Node.NumberNode number)) {
      return values.wrong(at, "a number");
    }
    return switch (at.key()) {
      case "minimum" -> new Keyword.Minimum(Nodes.number(number), flag("exclusiveMinimum"));
      case "maximum" -> new Keyword.Maximum(Nodes.number(number), flag("exclusiveMaximum"));
      case "exclusiveMinimum" -> new Keyword.Minimum(Nodes.number(number), true);
      case "exclusiveMaximum" -> new Keyword.Maximum(Nodes.number(number), true);
      default ->
          Nodes.number(number).signum() > 0
              ? new Keyword.MultipleOf(Nodes.number(number))
              : values.wrong(at, "a number above zero");
    };
  }

  private boolean flag(String key) {
    return reading.flag(key);
  }

  private @Nullable Keyword count(Place at) {
    Integer limit = values.count(at);
    if (limit == null) {
      return null;
    }
    return switch (at.key()) {
      case "minLength" -> new Keyword.MinLength(limit);
      case "maxLength" -> new Keyword.MaxLength(limit);
      case "minItems" -> new Keyword.MinItems(limit);
      case "maxItems" -> new Keyword.MaxItems(limit);
      case "minProperties" -> new Keyword.MinProperties(limit);
      default -> new Keyword.MaxProperties(limit);
    };
  }

  private @Nullable Keyword text(Place at) {
    String text = values.text(at);
    if (text == null) {
      return values.wrong(at, "a string");
    }
    return switch (at.key()) {
      case "pattern" -> values.isPattern(text, at) ? new Keyword.Pattern(text) : null;
      case "format" -> new Keyword.Format(text);
      case "contentEncoding" -> new Keyword.ContentEncoding(text);
      case "contentMediaType" -> new Keyword.ContentMediaType(text);
      case "title" -> new Keyword.Title(text);
      default -> new Keyword.Description(text);
    };
  }

  private @Nullable Keyword required(Place at) {
    List<String> names = at.node() instanceof Node.ArrayNode ? values.texts(at) : null;
    return names == null ? values.wrong(at, "a list") : new Keyword.Required(names);
  }
}
