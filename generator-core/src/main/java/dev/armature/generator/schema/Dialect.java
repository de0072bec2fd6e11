package dev.armature.generator.schema;

/** Which rules a schema was written by. */
public enum Dialect {
  /** The Schema Object of OpenAPI 3.0: a variant of JSON Schema draft 5. */
  OPENAPI_30,
  /** JSON Schema 2020-12, as OpenAPI 3.1 and later and MCP use it. */
  JSON_SCHEMA_2020_12
}
