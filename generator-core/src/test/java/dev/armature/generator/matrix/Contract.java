package dev.armature.generator.matrix;

import java.util.ArrayList;
import java.util.List;

/** The text of a contract that is being put together. Not thread-safe. */
final class Contract {
  /** Schemas that every contract has. */
  static final String SHARED =
      """
      "Cat":{"type":"object","required":["kind"],"properties":{"kind":{"const":"Cat"},\
      "lives":{"type":"integer"}}},\
      "Dog":{"type":"object","required":["kind"],"properties":{"kind":{"const":"Dog"}}},\
      "Tree":{"type":"object","required":["n"],"properties":{"n":{"type":"integer"},\
      "next":{"type":"array","items":{"$ref":"#/components/schemas/Tree"}}}},\
      "Point":{"type":"object","required":["x"],"properties":{"x":{"type":"integer"},\
      "y":{"type":"integer","minimum":0}},"additionalProperties":false}""";

  private final List<String> schemas = new ArrayList<>(List.of(SHARED));
  private final List<String> paths = new ArrayList<>();

  static String json(String schema) {
    return "\"content\":{\"application/json\":{\"schema\":" + schema + "}}";
  }

  static String ref(String name) {
    return "{\"$ref\":\"#/components/schemas/" + name + "\"}";
  }

  Contract schema(String name, String schema) {
    schemas.add("\"" + name + "\":" + schema);
    return this;
  }

  /** An operation {@code POST} without its identifier. */
  Contract post(String path, String operationId, String rest) {
    paths.add("\"" + path + "\":{\"post\":{\"operationId\":\"" + operationId + "\"," + rest + "}}");
    return this;
  }

  Contract holder(Holder holder) {
    String content = json(ref(holder.name()));
    String body = holder.in() ? "\"requestBody\":{" + content + "}," : "";
    String answer = holder.out() ? ",{" + content : ",{";
    return schema(holder.name(), holder.schema())
        .post(
            "/" + holder.name(),
            "op" + holder.name(),
            body
                + "\"responses\":{\"200\":{\"description\":\"x\""
                + (answer.equals(",{") ? "" : "," + content)
                + "}}");
  }

  String text() {
    return "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"Matrix\",\"version\":\"1\"},\"paths\":{"
        + String.join(",\n", paths)
        + "},\"components\":{\"schemas\":{"
        + String.join(",\n", schemas)
        + "}}}";
  }
}
