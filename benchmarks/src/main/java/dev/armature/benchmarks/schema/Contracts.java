package dev.armature.benchmarks.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Set;

/** OpenAPI contracts around the pairs' schemas. */
final class Contracts {
  private static final String FRAME =
      "{'openapi':'3.1.0','info':{'title':'Bench','version':'1'},'paths':{'/':{'post':{"
          + "'operationId':'check','requestBody':{'required':true,'content':{'application/json':"
          + "{'schema':{'$ref':'#/components/schemas/Root'}}}},"
          + "'responses':{'204':{'description':'Valid.'}}}}},'components':{'schemas':{}}}";

  /** What only restricts a value; the rest decides its Java type. */
  private static final Set<String> CHECKS =
      Set.of(
          "minimum",
          "maximum",
          "exclusiveMinimum",
          "exclusiveMaximum",
          "multipleOf",
          "minLength",
          "maxLength",
          "pattern",
          "minItems",
          "maxItems",
          "uniqueItems");

  private Contracts() {}

  /** A contract with one operation, whose body is the component {@code Root}. */
  static ObjectNode of(Pair pair) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    String text = pair.schema().replace("#/$defs/", "#/components/schemas/");
    ObjectNode root = (ObjectNode) mapper.readTree(text);
    ObjectNode contract = (ObjectNode) mapper.readTree(FRAME.replace('\'', '"'));
    ObjectNode schemas = (ObjectNode) contract.at("/components/schemas");
    JsonNode definitions = root.remove("$defs");
    root.remove("$schema");
    schemas.set("Root", root);
    if (definitions instanceof ObjectNode object) {
      schemas.setAll(object);
    }
    return contract;
  }

  /** The same without its checks. */
  static ObjectNode withoutChecks(ObjectNode contract) {
    strip(contract.at("/components/schemas"), false);
    return contract;
  }

  private static void strip(JsonNode node, boolean isSchema) {
    if (isSchema && node instanceof ObjectNode object) {
      object.remove(CHECKS);
    }
    node.properties().forEach(each -> strip(each.getValue(), !each.getKey().equals("properties")));
    if (node.isArray()) {
      node.forEach(item -> strip(item, true));
    }
  }
}
