package dev.armature.generator.schema;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keywords of a dialect: which group each is of, and where in its value schemas stand. */
final class KeywordTable {
  /** Where schemas stand in the value of a keyword. */
  enum Shape {
    /** Nowhere. */
    VALUE,
    /** It is one. */
    SCHEMA,
    /** Its items. */
    LIST,
    /** The values of its members. */
    MAP,
    /** It is one, or its items are. */
    SCHEMA_OR_LIST,
    /** The values of its members, as far as they are no lists. */
    MAP_OR_LISTS
  }

  /** A keyword of a dialect. */
  record Row(Vocabulary vocabulary, Shape shape) {}

  private static final Map<Dialect, KeywordTable> ALL = all();

  private final Map<String, Row> rows = new HashMap<>();

  private KeywordTable() {}

  /** The table of a dialect. */
  static KeywordTable of(Dialect dialect) {
    return Objects.requireNonNull(ALL.get(dialect));
  }

  /** A keyword, or null if the dialect does not have it. */
  @Nullable Row get(String keyword) {
    return rows.get(keyword);
  }

  /** All keywords. */
  Set<String> names() {
    return rows.keySet();
  }

  private static Map<Dialect, KeywordTable> all() {
    Map<Dialect, KeywordTable> all = new EnumMap<>(Dialect.class);
    all.put(Dialect.DRAFT_4, draft4());
    all.put(Dialect.DRAFT_6, draft6());
    all.put(Dialect.DRAFT_7, draft7());
    all.put(Dialect.JSON_SCHEMA_2019_09, draft201909());
    all.put(Dialect.JSON_SCHEMA_2020_12, draft202012());
    all.put(Dialect.SWAGGER_20, swagger20());
    all.put(Dialect.OPENAPI_30, openapi30());
    all.put(Dialect.OPENAPI_31, openapi31());
    return all;
  }

  private static KeywordTable bounds() {
    return new KeywordTable()
        .add(Vocabulary.CORE, Shape.VALUE, "$ref")
        .add(Vocabulary.VALIDATION, Shape.VALUE, "type", "enum", "multipleOf", "minimum")
        .add(Vocabulary.VALIDATION, Shape.VALUE, "maximum", "exclusiveMinimum")
        .add(Vocabulary.VALIDATION, Shape.VALUE, "exclusiveMaximum", "minLength", "maxLength")
        .add(Vocabulary.VALIDATION, Shape.VALUE, "pattern", "minItems", "maxItems")
        .add(Vocabulary.VALIDATION, Shape.VALUE, "uniqueItems", "required", "minProperties")
        .add(Vocabulary.VALIDATION, Shape.VALUE, "maxProperties")
        .add(Vocabulary.FORMAT, Shape.VALUE, "format")
        .add(Vocabulary.META_DATA, Shape.VALUE, "title", "description", "default")
        .add(Vocabulary.APPLICATOR, Shape.SCHEMA, "additionalProperties")
        .add(Vocabulary.APPLICATOR, Shape.MAP, "properties")
        .add(Vocabulary.APPLICATOR, Shape.LIST, "allOf");
  }

  private static KeywordTable draft4() {
    return bounds()
        .add(Vocabulary.CORE, Shape.VALUE, "$schema", "id")
        .add(Vocabulary.CORE, Shape.MAP, "definitions")
        .add(Vocabulary.APPLICATOR, Shape.LIST, "anyOf", "oneOf")
        .add(Vocabulary.APPLICATOR, Shape.SCHEMA, "not", "additionalItems")
        .add(Vocabulary.APPLICATOR, Shape.SCHEMA_OR_LIST, "items")
        .add(Vocabulary.APPLICATOR, Shape.MAP, "patternProperties")
        .add(Vocabulary.APPLICATOR, Shape.MAP_OR_LISTS, "dependencies");
  }

  private static KeywordTable draft6() {
    KeywordTable table = draft4();
    table.rows.remove("id");
    return table
        .add(Vocabulary.CORE, Shape.VALUE, "$id")
        .add(Vocabulary.VALIDATION, Shape.VALUE, "const")
        .add(Vocabulary.META_DATA, Shape.VALUE, "examples")
        .add(Vocabulary.APPLICATOR, Shape.SCHEMA, "contains", "propertyNames");
  }

  private static KeywordTable draft7() {
    return draft6()
        .add(Vocabulary.CORE, Shape.VALUE, "$comment")
        .add(Vocabulary.APPLICATOR, Shape.SCHEMA, "if", "then", "else")
        .add(Vocabulary.CONTENT, Shape.VALUE, "contentEncoding", "contentMediaType")
        .add(Vocabulary.META_DATA, Shape.VALUE, "readOnly", "writeOnly");
  }

  /** {@code dependencies} stays: 2019-09 validation, appendix A, lets implementations keep it. */
  private static KeywordTable draft201909() {
    return draft7()
        .add(Vocabulary.CORE, Shape.VALUE, "$anchor", "$vocabulary")
        .add(Vocabulary.CORE, Shape.VALUE, "$recursiveRef", "$recursiveAnchor")
        .add(Vocabulary.CORE, Shape.MAP, "$defs")
        .add(Vocabulary.VALIDATION, Shape.VALUE, "dependentRequired", "minContains", "maxContains")
        .add(Vocabulary.APPLICATOR, Shape.MAP, "dependentSchemas")
        .add(Vocabulary.UNEVALUATED, Shape.SCHEMA, "unevaluatedItems", "unevaluatedProperties")
        .add(Vocabulary.CONTENT, Shape.SCHEMA, "contentSchema")
        .add(Vocabulary.META_DATA, Shape.VALUE, "deprecated");
  }

  private static KeywordTable draft202012() {
    KeywordTable table = draft201909();
    table.rows.keySet().removeAll(Set.of("$recursiveRef", "$recursiveAnchor", "additionalItems"));
    return table
        .add(Vocabulary.CORE, Shape.VALUE, "$dynamicRef", "$dynamicAnchor")
        .add(Vocabulary.APPLICATOR, Shape.SCHEMA, "items")
        .add(Vocabulary.APPLICATOR, Shape.LIST, "prefixItems");
  }

  private static KeywordTable swagger20() {
    return bounds()
        .add(Vocabulary.APPLICATOR, Shape.SCHEMA, "items")
        .add(Vocabulary.META_DATA, Shape.VALUE, "readOnly")
        .add(Vocabulary.CONTRACT, Shape.VALUE, "discriminator", "xml", "externalDocs", "example")
        .add(Vocabulary.CONTRACT, Shape.VALUE, "x-nullable");
  }

  private static KeywordTable openapi30() {
    return bounds()
        .add(Vocabulary.APPLICATOR, Shape.SCHEMA, "items", "not")
        .add(Vocabulary.APPLICATOR, Shape.LIST, "anyOf", "oneOf")
        .add(Vocabulary.META_DATA, Shape.VALUE, "readOnly", "writeOnly", "deprecated")
        .add(Vocabulary.CONTRACT, Shape.VALUE, "discriminator", "xml", "externalDocs", "example")
        .add(Vocabulary.CONTRACT, Shape.VALUE, "nullable");
  }

  private static KeywordTable openapi31() {
    return draft202012()
        .add(Vocabulary.CONTRACT, Shape.VALUE, "discriminator", "xml", "externalDocs", "example");
  }

  private KeywordTable add(Vocabulary vocabulary, Shape shape, String... keywords) {
    for (String keyword : keywords) {
      rows.put(keyword, new Row(vocabulary, shape));
    }
    return this;
  }
}
