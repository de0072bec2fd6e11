package dev.armature.generator.matrix;

import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** An operation that gives back what one combination brings. */
record Exchange(Cell cell) {
  /** Adds the operation to a contract. */
  void describe(Contract contract) {
    String own = Contract.ref(schema());
    String path = path() + (cell.place().in().equals("path") ? "/{" + cell.name() + "}" : "");
    contract
        .schema(schema(), cell.base())
        .post(path, "op" + cell.number(), request(own) + answer(own));
  }

  private String schema() {
    return "Schema" + cell.number();
  }

  private String path() {
    return "/c" + cell.number();
  }

  private String request(String own) {
    String schema = cell.schema(own);
    String required = "\"required\":" + cell.presence().isRequired();
    return switch (cell.place()) {
      case BODY -> "\"requestBody\":{" + required + "," + Contract.json(schema) + "},";
      case RESPONSE_HEADER -> "\"requestBody\":{\"required\":true," + Contract.json(own) + "},";
      case FORM_MEMBER ->
          "\"requestBody\":{\"required\":true,\"content\":{\"application/x-www-form-urlencoded\":"
              + "{\"schema\":"
              + form(schema)
              + "}}},";
      default -> "\"parameters\":[" + parameter(schema, required) + "],";
    };
  }

  private String form(String schema) {
    String required = cell.presence().isRequired() ? "\"" + cell.name() + "\"" : "";
    return "{\"type\":\"object\",\"required\":["
        + required
        + "],\"properties\":{\""
        + cell.name()
        + "\":"
        + schema
        + "}}";
  }

  private String parameter(String schema, String required) {
    Place place = cell.place();
    String how =
        place.style().equals("json")
            ? Contract.json(schema)
            : "\"style\":\""
                + place.style()
                + "\",\"explode\":"
                + place.explode()
                + ",\"schema\":"
                + schema;
    return "{\"name\":\""
        + cell.name()
        + "\",\"in\":\""
        + place.in()
        + "\","
        + required
        + ","
        + how
        + "}";
  }

  private String answer(String own) {
    String what =
        cell.place() == Place.RESPONSE_HEADER
            ? "\"headers\":{\""
                + cell.name()
                + "\":{\"required\":"
                + cell.presence().isRequired()
                + ",\"schema\":"
                + cell.schema(own)
                + "}}"
            : Contract.json(own);
    return "\"responses\":{\"200\":{\"description\":\"x\"," + what + "}}";
  }

  /** Values that the place can spell, and whether they are valid. */
  Map<String, Boolean> values() {
    Map<String, Boolean> values = new LinkedHashMap<>(cell.values());
    values.remove("null");
    boolean spelt = !cell.place().style().isEmpty() && !cell.place().style().equals("json");
    if (spelt && cell.place() != Place.RESPONSE_HEADER) {
      values.remove("[]");
      // All that is spelt is text, and a text alone is a list of one.
      if (cell.type().name().matches("string|list|scalars")) {
        values.remove(cell.type().wrong());
      }
    }
    return values;
  }

  /** Sends a value. */
  InMemoryResponse send(InMemoryClient client, String json) {
    if (cell.place() == Place.BODY || cell.place() == Place.RESPONSE_HEADER) {
      return client.post(path()).json(json).send();
    }
    String text = new Spelling(cell.place(), cell.name(), json).text(json);
    return switch (cell.place().in()) {
      case "query" -> client.post(path() + "?" + text).send();
      case "path" -> client.post(path() + "/" + text).send();
      case "header" -> client.post(path()).header(cell.name(), text).send();
      case "cookie" -> client.post(path()).header("Cookie", text).send();
      default -> client.post(path()).form(text).send();
    };
  }

  /** Whether an answer is what it must be. */
  boolean isRight(InMemoryResponse answer, String json, boolean valid) {
    if (!valid) {
      return answer.status() == 400 || answer.status() == 422;
    }
    if (cell.place() == Place.RESPONSE_HEADER) {
      String text = new Spelling(cell.place(), cell.name(), json).text(json);
      return text.equals(answer.header(cell.name()));
    }
    return answer.status() == 200 && Verdicts.same(json, answer.text());
  }
}
