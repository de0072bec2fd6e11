package dev.armature.generator.naming;

import dev.armature.generator.schema.JsonText;
import dev.armature.generator.source.JsonPointer;
import dev.armature.generator.source.Node;
import dev.armature.generator.source.Node.ObjectNode;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What people add to contracts; each stands before or behind what is there. */
enum Addition {
  SCHEMA {
    @Override
    @Nullable ObjectNode to(ObjectNode contract, Random random) {
      String other = component(contract, random);
      String text = "{type: object, properties: {own: {type: object, properties: {a: {}}}, b: %s}}";
      Node schema = Edit.parse(text.formatted(other));
      return Edit.put(
          contract, List.of("components", "schemas"), "AaaAdded", schema, random.nextBoolean());
    }
  },
  OPERATION {
    @Override
    @Nullable ObjectNode to(ObjectNode contract, Random random) {
      return operation(
          contract,
          "{requestBody: {content: {application/json: {schema: %s}}}, responses: {'200': %s, '404': %s}}"
              .formatted(
                  component(contract, random),
                  answer(component(contract, random)),
                  answer(component(contract, random))),
          random);
    }
  },
  RESPONSE {
    @Override
    @Nullable ObjectNode to(ObjectNode contract, Random random) {
      JsonPointer at = any(contract, random, Addition::isResponses);
      Node response = Edit.parse(answer(component(contract, random)));
      String status = random.nextBoolean() ? "409" : "418";
      return at == null || object(contract, at).get(status) != null
          ? null
          : Edit.put(contract, at.tokens(), status, response, random.nextBoolean());
    }
  },
  SECOND_CONFLICT {
    @Override
    @Nullable ObjectNode to(ObjectNode contract, Random random) {
      String inline = "{type: object, properties: {aaa: {type: string}, bbb: {type: integer}}}";
      String body = random.nextBoolean() ? inline : component(contract, random);
      return operation(contract, "{responses: {'409': %s}}".formatted(answer(body)), random);
    }
  },
  WRITE_ONLY {
    @Override
    @Nullable ObjectNode to(ObjectNode contract, Random random) {
      return flagged(contract, "writeOnly", random);
    }
  },
  READ_ONLY {
    @Override
    @Nullable ObjectNode to(ObjectNode contract, Random random) {
      return flagged(contract, "readOnly", random);
    }
  },
  SAME_BODY {
    @Override
    @Nullable ObjectNode to(ObjectNode contract, Random random) {
      JsonPointer at = any(contract, random, Addition::isAnonymousBody);
      return at == null ? null : answered(contract, at, object(contract, at), random);
    }
  },
  OTHER_BODY {
    @Override
    @Nullable ObjectNode to(ObjectNode contract, Random random) {
      JsonPointer at = any(contract, random, Addition::isAnonymousBody);
      if (at == null) {
        return null;
      }
      Node member = Edit.parse("{type: string}");
      ObjectNode other =
          Edit.put(
              object(contract, at), List.of("properties"), "aaa", member, random.nextBoolean());
      return answered(contract, at, other, random);
    }
  },
  REFERENCE_INTO_AN_OPERATION {
    @Override
    @Nullable ObjectNode to(ObjectNode contract, Random random) {
      JsonPointer at = any(contract, random, Addition::isInOperation);
      if (at == null) {
        return null;
      }
      String body = "{$ref: '" + at.toFragment().replace("'", "''") + "'}";
      return operation(contract, "{responses: {'201': %s}}".formatted(answer(body)), random);
    }
  };

  /** The contract with the addition; null if it has no place for one. */
  abstract @Nullable ObjectNode to(ObjectNode contract, Random random);

  /** Whether what was there may be reached no more. */
  boolean hides() {
    return this == WRITE_ONLY || this == READ_ONLY;
  }

  private interface Test {
    boolean of(JsonPointer at, ObjectNode node);
  }

  private static @Nullable JsonPointer any(ObjectNode contract, Random random, Test test) {
    List<JsonPointer> all =
        Edit.objects(contract).stream().filter(at -> test.of(at, object(contract, at))).toList();
    return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
  }

  private static ObjectNode object(ObjectNode contract, JsonPointer at) {
    Node found = at.resolve(contract);
    if (found instanceof ObjectNode object) {
      return object;
    }
    throw new IllegalArgumentException("no object: " + at);
  }

  private static boolean isResponses(JsonPointer at, ObjectNode node) {
    return at.tokens().size() == 4 && at.last().equals("responses");
  }

  private static boolean isAnonymousBody(JsonPointer at, ObjectNode node) {
    List<String> tokens = at.tokens();
    return tokens.size() == 8
        && tokens.get(3).equals("responses")
        && tokens.get(7).equals("schema")
        && node.get("$ref") == null
        && node.get("properties") instanceof ObjectNode;
  }

  private static boolean isInOperation(JsonPointer at, ObjectNode node) {
    List<String> tokens = at.tokens();
    if (tokens.size() < 6 || !tokens.get(0).equals("paths")) {
      return false;
    }
    boolean body = tokens.contains("responses") || tokens.contains("requestBody");
    boolean schema = tokens.contains("schema") && !tokens.contains("headers");
    boolean member = Set.of("schema", "items").contains(at.last()) || isMember(tokens);
    return body && schema && member && node.get("properties") instanceof ObjectNode;
  }

  private static boolean isMember(List<String> tokens) {
    return tokens.get(tokens.size() - 2).equals("properties");
  }

  private static ObjectNode flagged(ObjectNode contract, String flag, Random random) {
    JsonPointer at =
        any(
            contract,
            random,
            (place, node) ->
                place.tokens().size() > 3
                    && isMember(place.tokens())
                    && !place.tokens().contains("example")
                    && !place.tokens().contains("examples")
                    && node.get("$ref") == null
                    && node.get("type") != null
                    && node.get("readOnly") == null
                    && node.get("writeOnly") == null);
    return at == null
        ? contract
        : Edit.put(contract, at.tokens(), flag, Edit.parse("true"), random.nextBoolean());
  }

  private static ObjectNode answered(
      ObjectNode contract, JsonPointer at, ObjectNode body, Random random) {
    String status = at.tokens().get(4);
    String answer = answer(JsonText.of(body));
    String text = "{responses: {'%s': %s}}".formatted(status, answer);
    return operation(contract, text, random);
  }

  private static ObjectNode operation(ObjectNode contract, String text, Random random) {
    ObjectNode operation = (ObjectNode) Edit.parse(text);
    Node id = Edit.parse("'aaaAdded'");
    Node item = Edit.parse("{}");
    ObjectNode path =
        Edit.put(
            (ObjectNode) item,
            List.of(),
            "post",
            Edit.put(operation, List.of(), "operationId", id, true),
            true);
    return Edit.put(contract, List.of("paths"), "/aaa-added", path, random.nextBoolean());
  }

  private static String answer(String schema) {
    return "{description: d, content: {application/json: {schema: %s}}}".formatted(schema);
  }

  private static String component(ObjectNode contract, Random random) {
    JsonPointer schemas = JsonPointer.parse("/components/schemas");
    if (!(schemas.resolve(contract) instanceof ObjectNode found) || found.members().isEmpty()) {
      return "{type: string}";
    }
    String name = found.members().get(random.nextInt(found.members().size())).key();
    return "{$ref: '" + schemas.append(name).toFragment().replace("'", "''") + "'}";
  }
}
