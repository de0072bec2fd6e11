package dev.armature.generator.read.keys;

import dev.armature.generator.read.keys.Key.Shape;

/**
 * The objects of Swagger 2.0 (section "Schema" of its specification) but for schemas, and which of
 * their keys came with OpenAPI 3: those are told to be of a later version.
 */
final class SwaggerKeys {
  private static final int TWO = Key.SWAGGER;

  private SwaggerKeys() {}

  static void addTo(ObjectKeys all) {
    document(all);
    paths(all);
    parameters(all);
    responses(all);
    security(all);
  }

  private static void document(ObjectKeys all) {
    all.of(ObjectKind.SWAGGER)
        .valuesSince(TWO, "swagger", "host", "basePath", "schemes", "consumes", "produces")
        .valuesSince(TWO, "security")
        .add(TWO, Shape.ONE, ObjectKind.INFO, "info")
        .add(TWO, Shape.ONE, ObjectKind.SWAGGER_PATHS, "paths")
        .add(TWO, Shape.MAP, ObjectKind.SCHEMA, "definitions")
        .add(TWO, Shape.MAP, ObjectKind.SWAGGER_PARAMETER, "parameters")
        .add(TWO, Shape.MAP, ObjectKind.SWAGGER_RESPONSE, "responses")
        .add(TWO, Shape.MAP, ObjectKind.SWAGGER_SECURITY_SCHEME, "securityDefinitions")
        .add(TWO, Shape.LIST, ObjectKind.TAG, "tags")
        .add(TWO, Shape.ONE, ObjectKind.EXTERNAL_DOCUMENTATION, "externalDocs")
        .add(TWO, Shape.ONE, ObjectKind.X_ARMATURE, "x-armature")
        .values("servers", "components")
        .valuesSince(1, "webhooks", "jsonSchemaDialect")
        .valuesSince(2, "$self")
        .needs("info");
  }

  private static void paths(ObjectKeys all) {
    all.of(ObjectKind.SWAGGER_PATHS).free(ObjectKind.SWAGGER_PATH_ITEM);
    all.of(ObjectKind.SWAGGER_PATH_ITEM)
        .valuesSince(TWO, "$ref")
        .add(TWO, Shape.ONE, ObjectKind.SWAGGER_OPERATION, "get", "put", "post", "delete")
        .add(TWO, Shape.ONE, ObjectKind.SWAGGER_OPERATION, "options", "head", "patch")
        .add(TWO, Shape.LIST, ObjectKind.SWAGGER_PARAMETER, "parameters")
        .one(ObjectKind.SWAGGER_OPERATION, "trace")
        .values("summary", "description", "servers")
        .valuesSince(2, "query", "additionalOperations");
    all.of(ObjectKind.SWAGGER_OPERATION)
        .valuesSince(TWO, "tags", "summary", "description", "operationId", "deprecated")
        .valuesSince(TWO, "security", "consumes", "produces", "schemes")
        .add(TWO, Shape.ONE, ObjectKind.EXTERNAL_DOCUMENTATION, "externalDocs")
        .add(TWO, Shape.LIST, ObjectKind.SWAGGER_PARAMETER, "parameters")
        .add(TWO, Shape.ONE, ObjectKind.SWAGGER_RESPONSES, "responses")
        .add(TWO, Shape.ONE, ObjectKind.X_ARMATURE, "x-armature")
        .values("requestBody", "callbacks", "servers")
        .needs("responses")
        .referable(); // As in later versions: the specification does not allow it.
  }

  private static void parameters(ObjectKeys all) {
    value(all.of(ObjectKind.SWAGGER_PARAMETER))
        .valuesSince(TWO, "name", "in", "description", "required", "allowEmptyValue")
        .add(TWO, Shape.ONE, ObjectKind.SCHEMA, "schema")
        .values("deprecated", "style", "explode", "allowReserved", "example", "examples")
        .values("content")
        .gravelyNeeds(null, "name", "in")
        .referable();
    // Read as a schema, so that a reference has effect though none may stand here.
    value(all.of(ObjectKind.SWAGGER_ITEMS)).needs("type").referable();
  }

  /** What describes a value that is no JSON. */
  private static KeyRows value(KeyRows rows) {
    return rows.valuesSince(TWO, "type", "format", "collectionFormat", "default", "enum")
        .valuesSince(TWO, "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum")
        .valuesSince(TWO, "multipleOf", "maxLength", "minLength", "pattern")
        .valuesSince(TWO, "maxItems", "minItems", "uniqueItems")
        .add(TWO, Shape.ONE, ObjectKind.SWAGGER_ITEMS, "items")
        .only("array", "items", "collectionFormat", "maxItems", "minItems", "uniqueItems")
        .neededBy("array", "items");
  }

  private static void responses(ObjectKeys all) {
    all.of(ObjectKind.SWAGGER_RESPONSES).free(ObjectKind.SWAGGER_RESPONSE);
    all.of(ObjectKind.SWAGGER_RESPONSE)
        .valuesSince(TWO, "description", "examples")
        .add(TWO, Shape.ONE, ObjectKind.SCHEMA, "schema")
        .add(TWO, Shape.MAP, ObjectKind.SWAGGER_HEADER, "headers")
        .values("content", "links")
        .valuesSince(2, "summary")
        .needs("description")
        .referable();
    value(all.of(ObjectKind.SWAGGER_HEADER))
        .valuesSince(TWO, "description")
        .values("schema", "content", "style", "explode", "example", "examples", "required")
        .values("deprecated")
        .needs("type");
  }

  private static void security(ObjectKeys all) {
    all.of(ObjectKind.SWAGGER_SECURITY_SCHEME)
        .valuesSince(TWO, "type", "description", "name", "in", "flow", "authorizationUrl")
        .valuesSince(TWO, "tokenUrl", "scopes")
        .values("scheme", "bearerFormat", "openIdConnectUrl", "flows")
        .only("apiKey", "name", "in")
        .only("oauth2", "flow", "authorizationUrl", "tokenUrl", "scopes")
        .gravelyNeeds(null, "type")
        .gravelyNeeds("apiKey", "name", "in")
        .gravelyNeeds("oauth2", "flow")
        .neededBy("oauth2", "scopes");
  }
}
