package dev.armature.generator.fuzz;

import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** networknt's answers, over trees that keep numbers as they are written. */
final class Peer {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private final Schema schema;

  private Peer(Schema schema) {
    this.schema = schema;
  }

  static Peer of(Draft draft, String schema) {
    return new Peer(
        SchemaRegistry.withDefaultDialect(draft.peer()).getSchema(MAPPER.readTree(schema)));
  }

  /** A tree that keeps numbers as they are written. */
  static JsonNode read(String json) {
    return MAPPER.readTree(json);
  }

  /** {@code valid}, {@code invalid}, or what went wrong. */
  static String verdict(Draft draft, String schema, String instance) {
    try {
      return of(draft, schema).verdict(instance);
    } catch (RuntimeException | StackOverflowError broken) {
      return "broken: " + broken;
    }
  }

  String verdict(String instance) {
    try {
      JsonNode node = MAPPER.readTree(instance);
      return schema.validate(node, OutputFormat.BOOLEAN) ? "valid" : "invalid";
    } catch (RuntimeException | StackOverflowError broken) {
      return "broken: " + broken;
    }
  }
}
