package dev.armature.generator.schema;

import dev.armature.generator.diagnostic.Suggestion;
import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the keywords of one schema object, in either dialect, tolerantly. */
final class KeywordReader {
  private static final Set<String> ONLY_31 =
      Set.of(
          "const",
          "patternProperties",
          "propertyNames",
          "if",
          "then",
          "else",
          "contains",
          "prefixItems",
          "dependentRequired",
          "dependentSchemas",
          "unevaluatedItems",
          "unevaluatedProperties",
          "$dynamicRef",
          "$defs",
          "$id",
          "$anchor");

  private static final Set<String> WITHOUT_EFFECT =
      Set.of(
          "$id",
          "$schema",
          "$anchor",
          "$dynamicAnchor",
          "$comment",
          "$defs",
          "$vocabulary",
          "definitions",
          "example",
          "examples",
          "xml",
          "externalDocs",
          "contentMediaType",
          "contentSchema",
          "then",
          "else",
          "minContains",
          "maxContains",
          "summary",
          "optional");

  private static final Set<String> KNOWN =
      Set.of(
          "type",
          "enum",
          "const",
          "nullable",
          "minimum",
          "maximum",
          "exclusiveMinimum",
          "exclusiveMaximum",
          "multipleOf",
          "minLength",
          "maxLength",
          "pattern",
          "format",
          "items",
          "prefixItems",
          "contains",
          "minItems",
          "maxItems",
          "uniqueItems",
          "unevaluatedItems",
          "properties",
          "patternProperties",
          "additionalProperties",
          "propertyNames",
          "required",
          "minProperties",
          "maxProperties",
          "dependentRequired",
          "dependentSchemas",
          "allOf",
          "anyOf",
          "oneOf",
          "not",
          "if",
          "discriminator",
          "title",
          "description",
          "default",
          "deprecated",
          "readOnly",
          "writeOnly",
          "unevaluatedProperties",
          "contentEncoding");

  private final SchemaGraph graph;
  private final Place place;
  private final Dialect dialect;
  private final Findings findings;
  private final KeywordValues values;
  private final Map<Keyword, Place> keywords = new LinkedHashMap<>();

  KeywordReader(SchemaGraph graph, Findings findings, Place place, Dialect dialect) {
    this.graph = graph;
    this.place = place;
    this.dialect = dialect;
    this.findings = findings;
    this.values = new KeywordValues(findings);
  }

  Map<Keyword, Place> read() {
    Place ref = place.get("$ref");
    if (ref != null && ref.text() != null) {
      keywords.put(new Keyword.Ref(graph.reference(ref, ref.text(), dialect)), ref);
      if (dialect == Dialect.OPENAPI_30) {
        siblings();
        return keywords;
      }
    }
    for (Place member : place.members()) {
      keyword(member);
    }
    return keywords;
  }

  private void siblings() {
    List<String> ignored = new ArrayList<>();
    for (Place member : place.members()) {
      if (KNOWN.contains(member.key())
          && !Set.of("description", "title", "default", "deprecated").contains(member.key())) {
        ignored.add("'" + member.key() + "'");
      }
    }
    if (!ignored.isEmpty()) {
      findings.warning(
          SchemaCodes.REF_SIBLINGS,
          place.span(),
          "OpenAPI 3.0 ignores " + String.join(", ", ignored) + " beside '$ref'",
          "put the reference into 'allOf', or declare 'openapi: 3.1.0'");
    }
  }

  private void keyword(Place at) {
    if (dialect == Dialect.OPENAPI_30 && ONLY_31.contains(at.key())) {
      findings.warning(
          SchemaCodes.OTHER_VERSION,
          at.span(),
          "'" + at.key() + "' is no keyword of OpenAPI 3.0; read as OpenAPI 3.1 reads it",
          "declare 'openapi: 3.1.0'");
    }
    Keyword keyword = read(at);
    if (keyword != null) {
      keywords.put(keyword, at);
    }
  }

  private @Nullable Keyword read(Place at) {
    return switch (at.key()) {
      case "type" -> type(at);
      case "enum" ->
          at.items().isEmpty() ? values.wrong(at, "a list") : new Keyword.Enum(nodes(at));
      case "const" -> new Keyword.Const(at.node());
      case "nullable" -> nullable(at);
      case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf" -> bound(at);
      case "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties" ->
          count(at);
      case "uniqueItems" -> values.isTrue(at) ? new Keyword.UniqueItems() : null;
      case "required" -> required(at);
      case "pattern", "format", "contentEncoding", "title", "description", "$dynamicRef" ->
          text(at);
      case "default" -> new Keyword.Default(at.node());
      case "deprecated" -> values.isTrue(at) ? new Keyword.Deprecated() : null;
      case "readOnly" -> values.isTrue(at) ? new Keyword.ReadOnly() : null;
      case "writeOnly" -> values.isTrue(at) ? new Keyword.WriteOnly() : null;
      case "x-enum-varnames", "x-enumNames" -> new Keyword.EnumNames(values.texts(at));
      case "x-enum-descriptions" -> new Keyword.EnumDescriptions(values.texts(at));
      case "discriminator" -> new DiscriminatorReader(graph, findings, values, dialect).read(at);
      case "$ref" -> null;
      default -> applicator(at);
    };
  }

  private @Nullable Keyword applicator(Place at) {
    return switch (at.key()) {
      case "allOf" -> list(at) ? new Keyword.AllOf(schemas(at)) : null;
      case "anyOf" -> list(at) ? new Keyword.AnyOf(schemas(at)) : null;
      case "oneOf" -> list(at) ? new Keyword.OneOf(schemas(at)) : null;
      case "prefixItems" -> list(at) ? new Keyword.PrefixItems(schemas(at)) : null;
      case "not" -> new Keyword.Not(schema(at));
      case "if" -> condition(at);
      case "items" -> items(at);
      case "contains" -> contains(at);
      case "unevaluatedItems" -> new Keyword.UnevaluatedItems(schema(at));
      case "properties" -> map(at) ? properties(at) : null;
      case "patternProperties" -> map(at) ? new Keyword.PatternProperties(named(at)) : null;
      case "additionalProperties" -> new Keyword.AdditionalProperties(schema(at));
      case "propertyNames" -> new Keyword.PropertyNames(schema(at));
      case "unevaluatedProperties" -> new Keyword.UnevaluatedProperties(schema(at));
      case "dependentSchemas" -> map(at) ? new Keyword.DependentSchemas(named(at)) : null;
      case "dependentRequired" -> map(at) ? dependentRequired(at) : null;
      default -> unknown(at);
    };
  }

  private @Nullable Keyword unknown(Place at) {
    String key = at.key();
    if (!WITHOUT_EFFECT.contains(key) && !key.startsWith("x-") && key.length() > 3) {
      String near = Suggestion.nearest(key, KNOWN);
      if (near != null) {
        findings.warning(
            SchemaCodes.UNKNOWN_KEYWORD,
            at.span(),
            "'" + key + "' is no keyword of schemas",
            "did you mean '" + near + "'?");
      }
    }
    return null;
  }

  private @Nullable Keyword type(Place at) {
    Set<JsonType> types = values.types(at, dialect);
    if (types.isEmpty()) {
      return null;
    }
    Place nullable = place.get("nullable");
    if (dialect == Dialect.OPENAPI_30
        && nullable != null
        && nullable.node() instanceof Node.BooleanNode bool
        && bool.value()) {
      types.add(JsonType.NULL);
    }
    return new Keyword.Types(types);
  }

  private @Nullable Keyword nullable(Place at) {
    if (dialect == Dialect.OPENAPI_30) {
      return values.isTrue(at) ? new Keyword.Nullable30() : null;
    }
    findings.warning(
        SchemaCodes.OTHER_VERSION,
        at.span(),
        "'nullable' has no effect since OpenAPI 3.1",
        "add 'null' to 'type'");
    return null;
  }

  private @Nullable Keyword bound(Place at) {
    if (at.node() instanceof Node.BooleanNode) {
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
    Place at = place.get(key);
    return at != null && at.node() instanceof Node.BooleanNode bool && bool.value();
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
    String text = at.text();
    if (text == null) {
      return values.wrong(at, "a string");
    }
    return switch (at.key()) {
      case "pattern" -> pattern(at, text);
      case "format" -> new Keyword.Format(text);
      case "contentEncoding" -> new Keyword.ContentEncoding(text);
      case "title" -> new Keyword.Title(text);
      case "description" -> new Keyword.Description(text);
      default -> new Keyword.DynamicRef(graph.reference(at, text, dialect), null);
    };
  }

  private @Nullable Keyword pattern(Place at, String ecma) {
    if (EcmaPattern.isTranslatable(ecma)) {
      return new Keyword.Pattern(ecma);
    }
    findings.error(
        "schema/pattern",
        at.span(),
        "the pattern is not valid ECMA-262, or has no counterpart in Java",
        "correct it; where it is accepted, strings are not checked against it");
    return null;
  }

  private @Nullable Keyword required(Place at) {
    return list(at) ? new Keyword.Required(values.texts(at)) : null;
  }

  private @Nullable Keyword items(Place at) {
    if (at.node() instanceof Node.ArrayNode) {
      return values.wrong(at, "a schema ('prefixItems' takes a list)");
    }
    return new Keyword.Items(schema(at));
  }

  private Keyword contains(Place at) {
    Place min = place.get("minContains");
    Place max = place.get("maxContains");
    Integer least = min == null ? null : values.count(min);
    return new Keyword.Contains(
        schema(at), least == null ? 1 : least, max == null ? null : values.count(max), true);
  }

  private Keyword condition(Place at) {
    Place then = place.get("then");
    Place otherwise = place.get("else");
    return new Keyword.If(
        schema(at),
        then == null ? null : schema(then),
        otherwise == null ? null : schema(otherwise));
  }

  private Keyword dependentRequired(Place at) {
    Map<String, List<String>> names = new TreeMap<>();
    at.members().forEach(member -> names.put(member.key(), values.texts(member)));
    return new Keyword.DependentRequired(names);
  }

  private boolean list(Place at) {
    boolean list = at.node() instanceof Node.ArrayNode;
    if (!list) {
      values.wrong(at, "a list");
    }
    return list;
  }

  private boolean map(Place at) {
    boolean map = at.isObject();
    if (!map) {
      values.wrong(at, "an object");
    }
    return map;
  }

  private Schema schema(Place at) {
    return graph.schema(at, dialect);
  }

  private List<Schema> schemas(Place at) {
    return at.items().stream().map(this::schema).toList();
  }

  private List<Keyword.Named> named(Place at) {
    return at.members().stream().map(m -> new Keyword.Named(m.key(), schema(m))).toList();
  }

  /** Published contracts refer to whole maps of properties, which no version allows. */
  private @Nullable Keyword properties(Place at) {
    Place ref = at.get("$ref");
    if (ref == null || ref.text() == null) {
      return new Keyword.Properties(named(at));
    }
    findings.warning(
        SchemaCodes.WRONG_TYPE,
        ref.span(),
        "'properties' takes no '$ref'; read as if what it leads to stood here",
        "refer to a schema with these properties in 'allOf'");
    Place target = graph.place(ref, ref.text());
    return target == null || !map(target) ? null : new Keyword.Properties(named(target));
  }

  private static List<Node> nodes(Place at) {
    return at.items().stream().map(Place::node).toList();
  }
}
