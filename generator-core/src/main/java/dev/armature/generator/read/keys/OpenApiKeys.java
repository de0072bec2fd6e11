package dev.armature.generator.read.keys;

import dev.armature.generator.read.keys.Key.Shape;
import java.util.Map;

/** The objects of OpenAPI 3.0 (section 4.7), 3.1 (section 4.8) and 3.2 but for schemas. */
final class OpenApiKeys {
  private final Map<ObjectKind, KeyRows> rows;

  private OpenApiKeys(Map<ObjectKind, KeyRows> rows) {
    this.rows = rows;
  }

  static void addTo(Map<ObjectKind, KeyRows> rows) {
    OpenApiKeys keys = new OpenApiKeys(rows);
    keys.document();
    keys.servers();
    keys.components();
    keys.paths();
    keys.parameters();
    keys.bodies();
    keys.responses();
    keys.security();
    keys.schemas();
  }

  private KeyRows of(ObjectKind kind) {
    return rows.computeIfAbsent(kind, k -> new KeyRows());
  }

  private void document() {
    of(ObjectKind.OPENAPI)
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
    of(ObjectKind.INFO)
        .values("title", "description", "termsOfService", "version")
        .valuesSince(1, "summary")
        .one(ObjectKind.CONTACT, "contact")
        .one(ObjectKind.LICENSE, "license")
        .needs("title", "version");
    of(ObjectKind.CONTACT).values("name", "url", "email");
    of(ObjectKind.LICENSE).values("name", "url").valuesSince(1, "identifier").needs("name");
    of(ObjectKind.TAG)
        .values("name", "description")
        .valuesSince(2, "summary", "parent", "kind")
        .one(ObjectKind.EXTERNAL_DOCUMENTATION, "externalDocs")
        .needs("name");
    of(ObjectKind.EXTERNAL_DOCUMENTATION).values("description", "url").needs("url");
  }

  private void servers() {
    of(ObjectKind.SERVER)
        .values("url", "description")
        .valuesSince(2, "name")
        .map(ObjectKind.SERVER_VARIABLE, "variables")
        .needs("url");
    of(ObjectKind.SERVER_VARIABLE).values("enum", "default", "description").needs("default");
  }

  private void components() {
    of(ObjectKind.COMPONENTS)
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

  private void paths() {
    of(ObjectKind.PATHS).free(ObjectKind.PATH_ITEM);
    of(ObjectKind.CALLBACK).free(ObjectKind.PATH_ITEM).referable();
    of(ObjectKind.PATH_ITEM)
        .values("$ref", "summary", "description")
        .one(ObjectKind.OPERATION, "get", "put", "post", "delete", "options", "head", "patch")
        .one(ObjectKind.OPERATION, "trace")
        .add(2, Shape.ONE, ObjectKind.OPERATION, "query")
        .add(2, Shape.MAP, ObjectKind.OPERATION, "additionalOperations")
        .list(ObjectKind.SERVER, "servers")
        .list(ObjectKind.PARAMETER, "parameters");
    of(ObjectKind.OPERATION)
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

  private void parameters() {
    header(of(ObjectKind.HEADER));
    header(of(ObjectKind.PARAMETER))
        .values("name", "in", "allowReserved")
        .gravelyNeeds(null, "name", "in");
    of(ObjectKind.EXAMPLE)
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

  private void bodies() {
    of(ObjectKind.REQUEST_BODY)
        .values("description", "required")
        .map(ObjectKind.MEDIA_TYPE, "content")
        .gravelyNeeds(null, "content")
        .referable();
    of(ObjectKind.MEDIA_TYPE)
        .values("example")
        .one(ObjectKind.SCHEMA, "schema")
        .map(ObjectKind.EXAMPLE, "examples")
        .map(ObjectKind.ENCODING, "encoding")
        .add(2, Shape.ONE, ObjectKind.SCHEMA, "itemSchema")
        .add(2, Shape.LIST, ObjectKind.ENCODING, "prefixEncoding")
        .add(2, Shape.ONE, ObjectKind.ENCODING, "itemEncoding")
        .referable();
    of(ObjectKind.ENCODING)
        .values("contentType", "style", "explode", "allowReserved")
        .map(ObjectKind.HEADER, "headers")
        .add(2, Shape.MAP, ObjectKind.ENCODING, "encoding")
        .add(2, Shape.LIST, ObjectKind.ENCODING, "prefixEncoding")
        .add(2, Shape.ONE, ObjectKind.ENCODING, "itemEncoding");
  }

  private void responses() {
    of(ObjectKind.RESPONSES).free(ObjectKind.RESPONSE);
    of(ObjectKind.RESPONSE)
        .values("description")
        .valuesSince(2, "summary")
        .map(ObjectKind.HEADER, "headers")
        .map(ObjectKind.MEDIA_TYPE, "content")
        .map(ObjectKind.LINK, "links")
        .neededUntil(1, "description")
        .referable();
    of(ObjectKind.LINK)
        .values("operationRef", "operationId", "parameters", "requestBody", "description")
        .one(ObjectKind.SERVER, "server")
        .needs("operationRef|operationId")
        .referable();
  }

  private void security() {
    of(ObjectKind.SECURITY_SCHEME)
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
    of(ObjectKind.OAUTH_FLOWS)
        .one(ObjectKind.IMPLICIT_FLOW, "implicit")
        .one(ObjectKind.PASSWORD_FLOW, "password")
        .one(ObjectKind.CLIENT_CREDENTIALS_FLOW, "clientCredentials")
        .one(ObjectKind.AUTHORIZATION_CODE_FLOW, "authorizationCode")
        .add(2, Shape.ONE, ObjectKind.DEVICE_AUTHORIZATION_FLOW, "deviceAuthorization");
    flow(ObjectKind.IMPLICIT_FLOW, "authorizationUrl").idle("tokenUrl");
    flow(ObjectKind.PASSWORD_FLOW, "tokenUrl").idle("authorizationUrl");
    flow(ObjectKind.CLIENT_CREDENTIALS_FLOW, "tokenUrl").idle("authorizationUrl");
    flow(ObjectKind.AUTHORIZATION_CODE_FLOW, "authorizationUrl", "tokenUrl");
    flow(ObjectKind.DEVICE_AUTHORIZATION_FLOW, "deviceAuthorizationUrl", "tokenUrl")
        .idle("authorizationUrl");
  }

  /** A flow needs its URLs; those of other flows are harmless in it. */
  private KeyRows flow(ObjectKind kind, String... urls) {
    return of(kind).values(urls).needs(urls).values("refreshUrl", "scopes").needs("scopes");
  }

  private void schemas() {
    of(ObjectKind.SCHEMA)
        .one(ObjectKind.DISCRIMINATOR, "discriminator")
        .one(ObjectKind.XML, "xml")
        .one(ObjectKind.EXTERNAL_DOCUMENTATION, "externalDocs")
        .one(ObjectKind.X_ARMATURE, "x-armature");
    of(ObjectKind.DISCRIMINATOR)
        .values("propertyName", "mapping")
        .valuesSince(2, "defaultMapping")
        .gravelyNeeds(null, "propertyName");
    of(ObjectKind.XML)
        .values("name", "namespace", "prefix", "attribute", "wrapped")
        .valuesSince(2, "nodeType");
  }
}
