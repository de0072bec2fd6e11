package dev.armature.generator.schema;

import dev.armature.generator.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the keywords whose values hold schemas, and those that only such keywords give a meaning.
 */
final class SchemaKeywords {
  private static final Set<String> NAMES =
      Set.of(
          "allOf",
          "anyOf",
          "oneOf",
          "prefixItems",
          "not",
          "if",
          "items",
          "contains",
          "unevaluatedItems",
          "properties",
          "patternProperties",
          "additionalProperties",
          "propertyNames",
          "unevaluatedProperties",
          "dependentSchemas",
          "dependentRequired");

  private final SchemaReading reading;
  private final KeywordValues values;

  SchemaKeywords(SchemaReading reading) {
    this.reading = reading;
    this.values = reading.values();
  }

  boolean has(String keyword) {
    return NAMES.contains(keyword);
  }

  @Nullable Keyword read(Place at) {
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
      case "patternProperties" -> map(at) ? patterns(at) : null;
      case "additionalProperties" -> new Keyword.AdditionalProperties(schemaOrBoolean(at));
      case "propertyNames" -> new Keyword.PropertyNames(schema(at));
      case "unevaluatedProperties" -> new Keyword.UnevaluatedProperties(schema(at));
      case "dependentSchemas" -> map(at) ? new Keyword.DependentSchemas(named(at)) : null;
      default -> map(at) ? dependentRequired(at) : null;
    };
  }

  /** Whether {@code items} lists a schema for each place, as it did up to 2019-09. */
  boolean isTuple(Place items) {
    KeywordTable.Row row = reading.schema().resource().language().row("items");
    return items.node() instanceof Node.ArrayNode
        && row != null
        && row.shape() == KeywordTable.Shape.SCHEMA_OR_LIST;
  }

  /** {@code dependencies}, which became two keywords in 2019-09. */
  List<Keyword> dependencies(Place at) {
    if (!map(at)) {
      return List.of();
    }
    List<Keyword.Named> schemas = new ArrayList<>();
    Map<String, List<String>> names = new TreeMap<>();
    for (Place member : at.members()) {
      if (member.node() instanceof Node.ArrayNode) {
        names.put(member.key(), values.texts(member));
      } else {
        schemas.add(new Keyword.Named(member.key(), schema(member)));
      }
    }
    List<Keyword> found = new ArrayList<>();
    if (!names.isEmpty()) {
      found.add(new Keyword.DependentRequired(names));
    }
    if (!schemas.isEmpty()) {
      found.add(new Keyword.DependentSchemas(schemas));
    }
    return found;
  }

  /** A schema where even old dialects take a boolean. */
  Schema schemaOrBoolean(Place at) {
    return reading.graph().child(at, reading.schema().resource());
  }

  private Schema schema(Place at) {
    if (reading.isStrict()
        && at.node() instanceof Node.BooleanNode
        && !reading.dialect().hasBooleanSchemas()) {
      values.wrong(at, "a schema, which is an object in " + reading.dialect().title());
    }
    return schemaOrBoolean(at);
  }

  private @Nullable Keyword items(Place at) {
    if (at.node() instanceof Node.ArrayNode) {
      return isTuple(at)
          ? new Keyword.PrefixItems(schemas(at))
          : values.wrong(at, "a schema ('prefixItems' takes a list)");
    }
    return new Keyword.Items(schema(at));
  }

  private Keyword contains(Place at) {
    Place min = reading.sibling("minContains");
    Place max = reading.sibling("maxContains");
    Integer least = min == null ? null : values.count(min);
    return new Keyword.Contains(
        schema(at),
        least == null ? 1 : least,
        max == null ? null : values.count(max),
        reading.dialect().containsMarks());
  }

  private Keyword condition(Place at) {
    Place then = reading.sibling("then");
    Place otherwise = reading.sibling("else");
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

  private Keyword patterns(Place at) {
    List<Keyword.Named> named = named(at);
    named.removeIf(each -> !values.isPattern(each.name(), each.schema().place()));
    return new Keyword.PatternProperties(named);
  }

  private boolean list(Place at) {
    boolean list = at.node() instanceof Node.ArrayNode;
    if (!list) {
      values.wrong(at, "a list");
    } else if (reading.isStrict() && at.items().isEmpty()) {
      values.wrong(at, "a list of at least one schema");
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

  private List<Schema> schemas(Place at) {
    return at.items().stream().map(this::schema).toList();
  }

  private List<Keyword.Named> named(Place at) {
    List<Keyword.Named> named = new ArrayList<>();
    for (Place member : at.members()) {
      named.add(new Keyword.Named(member.key(), schema(member)));
    }
    return named;
  }

  /** Published contracts refer to whole maps of properties, which no version allows. */
  private @Nullable Keyword properties(Place at) {
    Place ref = reading.isStrict() ? null : at.get("$ref");
    if (ref == null || ref.text() == null) {
      return new Keyword.Properties(named(at));
    }
    reading
        .findings()
        .warning(
            SchemaCodes.WRONG_TYPE,
            ref.span(),
            "'properties' takes no '$ref'; read as if what it leads to stood here",
            "refer to a schema with these properties in 'allOf'");
    Place target = reading.graph().place(ref, reading.schema().resource(), ref.text());
    return target == null || !map(target) ? null : new Keyword.Properties(named(target));
  }
}
