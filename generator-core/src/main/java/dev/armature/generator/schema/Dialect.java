package dev.armature.generator.schema;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which rules a schema was written by. */
public enum Dialect {
  /** JSON Schema draft 4. */
  DRAFT_4("JSON Schema draft 4", "http://json-schema.org/draft-04/schema"),
  /** JSON Schema draft 6. */
  DRAFT_6("JSON Schema draft 6", "http://json-schema.org/draft-06/schema"),
  /** JSON Schema draft 7. */
  DRAFT_7("JSON Schema draft 7", "http://json-schema.org/draft-07/schema"),
  /** JSON Schema 2019-09. */
  JSON_SCHEMA_2019_09("JSON Schema 2019-09", "https://json-schema.org/draft/2019-09/schema"),
  /** JSON Schema 2020-12; contracts of MCP are read by it as well. */
  JSON_SCHEMA_2020_12("JSON Schema 2020-12", "https://json-schema.org/draft/2020-12/schema"),
  /** The Schema Object of Swagger 2.0: a part of JSON Schema draft 4. */
  SWAGGER_20("Swagger 2.0", null),
  /** The Schema Object of OpenAPI 3.0: a variant of JSON Schema draft 5. */
  OPENAPI_30("OpenAPI 3.0", null),
  /** The base dialect of OpenAPI 3.1 and 3.2: 2020-12 with a few remarks more. */
  OPENAPI_31("OpenAPI 3.1", "https://spec.openapis.org/oas/3.1/dialect/base");

  private static final Map<String, Dialect> BY_URI = byUri();

  private final String title;
  private final @Nullable String uri;

  Dialect(String title, @Nullable String uri) {
    this.title = title;
    this.uri = uri;
  }

  /** The dialect whose metaschema has this URI, or null; {@code http} and {@code https} count. */
  public static @Nullable Dialect of(String metaschema) {
    String text = metaschema.endsWith("#") ? plain(metaschema) : metaschema;
    if (text.startsWith("https://spec.openapis.org/oas/3.")
        && (text.contains("/dialect/") || text.contains("/schema-base/"))) {
      return OPENAPI_31;
    }
    return BY_URI.get(text.replaceFirst("^https?:", ""));
  }

  /** What it is called. */
  public String title() {
    return title;
  }

  /** What the formats of the runtime call it, where their meaning depends on it. */
  public String edition() {
    return switch (this) {
      case DRAFT_4, OPENAPI_30, SWAGGER_20 -> "draft4";
      case DRAFT_6 -> "draft6";
      case DRAFT_7 -> "draft7";
      case JSON_SCHEMA_2019_09 -> "2019-09";
      case JSON_SCHEMA_2020_12, OPENAPI_31 -> "2020-12";
    };
  }

  /** The keyword that gives a schema its URI, or null where there is none. */
  @Nullable String idKeyword() {
    return switch (this) {
      case DRAFT_4 -> "id";
      case SWAGGER_20, OPENAPI_30 -> null;
      default -> "$id";
    };
  }

  /** Whether keywords beside {@code $ref} have no effect. */
  boolean isRefAlone() {
    return compareTo(DRAFT_7) <= 0 || isOldContract();
  }

  /** Whether {@code true} and {@code false} are schemas. */
  boolean hasBooleanSchemas() {
    return this != DRAFT_4 && !isOldContract();
  }

  /** Whether {@code exclusiveMinimum} is a flag of {@code minimum}. */
  boolean hasExclusiveFlags() {
    return this == DRAFT_4 || isOldContract();
  }

  /** Whether {@code contains} counts for {@code unevaluatedItems}. */
  boolean containsMarks() {
    return this == JSON_SCHEMA_2020_12 || this == OPENAPI_31;
  }

  /** Whether it is a variant of draft 4 or 5 that contracts use. */
  public boolean isOldContract() {
    return this == SWAGGER_20 || this == OPENAPI_30;
  }

  private static String plain(String uri) {
    return uri.substring(0, uri.length() - 1);
  }

  private static Map<String, Dialect> byUri() {
    Map<String, Dialect> all = new HashMap<>();
    for (Dialect dialect : values()) {
      if (dialect.uri != null) {
        all.put(dialect.uri.replaceFirst("^https?:", ""), dialect);
      }
    }
    return all;
  }
}
