package dev.armature.generator.read.keys;

import dev.armature.generator.read.keys.Key.Shape;

/** The objects of OpenAPI 3.0 (section 4.7), 3.1 (section 4.8) and 3.2 but for schemas. */
final class OpenApiKeys {
  private OpenApiKeys() {}

  static void addTo(ObjectKeys all) {
    document(all);
    servers(all);
    components(all);
    paths(all);
    parameters(all);
    bodies(all);
    responses(all);
    security(all);
    schemas(all);
  }

  private static void document(ObjectKeys all) {
    all.of(ObjectKind.OPENAPI)
        .values("openapi", "security")
        .valuesSince(1, "jsonSchemaDialect")
        .valuesSince(2, "$self")
        .one(ObjectKind.INFO, "info")
        .list(ObjectKind.SERVER, "servers")
        .one(ObjectKind.PATHS, "paths")
        .add(1, Shape.MAP, ObjectKind.PATH_ITEM, "webhooks")
        .one(ObjectKind.COMPONENTS, "components")
        .list(ObjectKind.TAG, "tags")
        .one(ObjectKind.EXTERNAL_DOCUMENTATION, "externalDocs")
        .one(ObjectKind.X_ARMATURE, "x-armature")
        .needs("info");
    all.of(ObjectKind.INFO)
        .valuesSince(Key.SWAGGER, "title", "description", "termsOfService", "version")
        .valuesSince(1, "summary")
        .add(Key.SWAGGER, Shape.ONE, ObjectKind.CONTACT, "contact")
        .add(Key.SWAGGER, Shape.ONE, ObjectKind.LICENSE, "license")
        .needs("title", "version");
    all.of(ObjectKind.CONTACT).valuesSince(Key.SWAGGER, "name", "url", "email");
    all.of(ObjectKind.LICENSE)
        .valuesSince(Key.SWAGGER, "name", "url")
        .valuesSince(1, "identifier")
        .needs("name");
    all.of(ObjectKind.TAG)
        .valuesSince(Key.SWAGGER, "name", "description")
        .valuesSince(2, "summary", "parent", "kind")
        .add(Key.SWAGGER, Shape.ONE, ObjectKind.EXTERNAL_DOCUMENTATION, "externalDocs")
        .needs("name");
    all.of(ObjectKind.EXTERNAL_DOCUMENTATION)
        .valuesSince(Key.SWAGGER, "description", "url")
        .needs("url");
  }

  private static void servers(ObjectKeys all) {
    all.of(ObjectKind.SERVER)
        .values("url", "description")
        .valuesSince(2, "name")
        .map(ObjectKind.SERVER_VARIABLE, "variables")
        .needs("url");
    all.of(ObjectKind.SERVER_VARIABLE).values("enum", "default", "description").needs("default");
  }

  private static void components(ObjectKeys all) {
    all.of(ObjectKind.COMPONENTS)
        .map(ObjectKind.SCHEMA, "schemas")
        .map(ObjectKind.RESPONSE, "responses")
        .map(ObjectKind.PARAMETER, "parameters")
        .map(ObjectKind.EXAMPLE, "examples")
        .map(ObjectKind.REQUEST_BODY, "requestBodies")
        .map(ObjectKind.HEADER, "headers")
        .map(ObjectKind.SECURITY_SCHEME, "securitySchemes")
        .map(ObjectKind.LINK, "links")
        .map(ObjectKind.CALLBACK, "callbacks")
        .add(1, Shape.MAP, ObjectKind.PATH_ITEM, "pathItems")
        .add(2, Shape.MAP, ObjectKind.MEDIA_TYPE, "mediaTypes");
  }

  private static void paths(ObjectKeys all) {
    all.of(ObjectKind.PATHS).free(ObjectKind.PATH_ITEM);
    all.of(ObjectKind.CALLBACK).free(ObjectKind.PATH_ITEM).referable();
    all.of(ObjectKind.PATH_ITEM)
        .values("$ref", "summary", "description")
        .one(ObjectKind.OPERATION, "get", "put", "post", "delete", "options", "head", "patch")
        .one(ObjectKind.OPERATION, "trace")
        .add(2, Shape.ONE, ObjectKind.OPERATION, "query")
        .add(2, Shape.MAP, ObjectKind.OPERATION, "additionalOperations")
        .list(ObjectKind.SERVER, "servers")
        .list(ObjectKind.PARAMETER, "parameters");
    all.of(ObjectKind.OPERATION)
        .values("tags", "summary", "description", "operationId", "deprecated", "security")
        .one(ObjectKind.EXTERNAL_DOCUMENTATION, "externalDocs")
        .list(ObjectKind.PARAMETER, "parameters")
        .one(ObjectKind.REQUEST_BODY, "requestBody")
        .one(ObjectKind.RESPONSES, "responses")
        .map(ObjectKind.CALLBACK, "callbacks")
        .list(ObjectKind.SERVER, "servers")
        .one(ObjectKind.X_ARMATURE, "x-armature")
        .neededUntil(0, "responses")
        .referable(); // No version allows that, but documents of several files do it.
  }

  private static void parameters(ObjectKeys all) {
    header(all.of(ObjectKind.HEADER));
    header(all.of(ObjectKind.PARAMETER))
        .values("name", "in", "allowReserved")
        .gravelyNeeds(null, "name", "in");
    all.of(ObjectKind.EXAMPLE)
        .values("summary", "description", "value", "externalValue")
        .valuesSince(2, "dataValue", "serializedValue")
        .referable();
  }

  private static KeyRows header(KeyRows rows) {
    return rows.values("description", "required", "deprecated", "allowEmptyValue", "style")
        .values("explode", "example")
        .one(ObjectKind.SCHEMA, "schema")
        .map(ObjectKind.EXAMPLE, "examples")
        .map(ObjectKind.MEDIA_TYPE, "content")
        .needs("schema|content")
        .referable();
  }

  private static void bodies(ObjectKeys all) {
    all.of(ObjectKind.REQUEST_BODY)
        .values("description", "required")
        .map(ObjectKind.MEDIA_TYPE, "content")
        .gravelyNeeds(null, "content")
        .referable();
    all.of(ObjectKind.MEDIA_TYPE)
        .values("example")
        .one(ObjectKind.SCHEMA, "schema")
        .map(ObjectKind.EXAMPLE, "examples")
        .map(ObjectKind.ENCODING, "encoding")
        .add(2, Shape.ONE, ObjectKind.SCHEMA, "itemSchema")
        .add(2, Shape.LIST, ObjectKind.ENCODING, "prefixEncoding")
        .add(2, Shape.ONE, ObjectKind.ENCODING, "itemEncoding")
        .referable();
    all.of(ObjectKind.ENCODING)
        .values("contentType", "style", "explode", "allowReserved")
        .map(ObjectKind.HEADER, "headers")
        .add(2, Shape.MAP, ObjectKind.ENCODING, "encoding")
        .add(2, Shape.LIST, ObjectKind.ENCODING, "prefixEncoding")
        .add(2, Shape.ONE, ObjectKind.ENCODING, "itemEncoding");
  }

  private static void responses(ObjectKeys all) {
    all.of(ObjectKind.RESPONSES).free(ObjectKind.RESPONSE);
    all.of(ObjectKind.RESPONSE)
        .values("description")
        .valuesSince(2, "summary")
        .map(ObjectKind.HEADER, "headers")
        .map(ObjectKind.MEDIA_TYPE, "content")
        .map(ObjectKind.LINK, "links")
        .neededUntil(1, "description")
        .referable();
    all.of(ObjectKind.LINK)
        .values("operationRef", "operationId", "parameters", "requestBody", "description")
        .one(ObjectKind.SERVER, "server")
        .needs("operationRef|operationId")
        .referable();
  }

  private static void security(ObjectKeys all) {
    all.of(ObjectKind.SECURITY_SCHEME)
        .values("type", "description", "name", "in", "scheme", "bearerFormat")
        .values("openIdConnectUrl")
        .valuesSince(2, "oauth2MetadataUrl", "deprecated")
        .one(ObjectKind.OAUTH_FLOWS, "flows")
        .only("apiKey", "name", "in")
        .only("http", "scheme", "bearerFormat")
        .only("oauth2", "flows", "oauth2MetadataUrl")
        .only("openIdConnect", "openIdConnectUrl")
        .gravelyNeeds(null, "type")
        .gravelyNeeds("apiKey", "name", "in")
        .gravelyNeeds("http", "scheme")
        .gravelyNeeds("oauth2", "flows")
        .gravelyNeeds("openIdConnect", "openIdConnectUrl")
        .referable();
    all.of(ObjectKind.OAUTH_FLOWS)
        .one(ObjectKind.IMPLICIT_FLOW, "implicit")
        .one(ObjectKind.PASSWORD_FLOW, "password")
        .one(ObjectKind.CLIENT_CREDENTIALS_FLOW, "clientCredentials")
        .one(ObjectKind.AUTHORIZATION_CODE_FLOW, "authorizationCode")
        .add(2, Shape.ONE, ObjectKind.DEVICE_AUTHORIZATION_FLOW, "deviceAuthorization");
    flow(all, ObjectKind.IMPLICIT_FLOW, "authorizationUrl").idle("tokenUrl");
    flow(all, ObjectKind.PASSWORD_FLOW, "tokenUrl").idle("authorizationUrl");
    flow(all, ObjectKind.CLIENT_CREDENTIALS_FLOW, "tokenUrl").idle("authorizationUrl");
    flow(all, ObjectKind.AUTHORIZATION_CODE_FLOW, "authorizationUrl", "tokenUrl");
    flow(all, ObjectKind.DEVICE_AUTHORIZATION_FLOW, "deviceAuthorizationUrl", "tokenUrl")
        .idle("authorizationUrl");
  }

  /** A flow needs its URLs; those of other flows are harmless in it. */
  private static KeyRows flow(ObjectKeys all, ObjectKind kind, String... urls) {
    return all.of(kind).values(urls).needs(urls).values("refreshUrl", "scopes").needs("scopes");
  }

  private static void schemas(ObjectKeys all) {
    all.of(ObjectKind.SCHEMA)
        .one(ObjectKind.DISCRIMINATOR, "discriminator")
        .one(ObjectKind.XML, "xml")
        .one(ObjectKind.EXTERNAL_DOCUMENTATION, "externalDocs")
        .one(ObjectKind.X_ARMATURE, "x-armature");
    all.of(ObjectKind.DISCRIMINATOR)
        .values("propertyName", "mapping")
        .valuesSince(2, "defaultMapping")
        .gravelyNeeds(null, "propertyName");
    all.of(ObjectKind.XML)
        .valuesSince(Key.SWAGGER, "name", "namespace", "prefix", "attribute", "wrapped")
        .valuesSince(2, "nodeType");
  }
}
