package dev.armature.crosscheck;

import io.swagger.v3.oas.models.media.Schema;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds schemas inside of components, such as {@code #/components/schemas/Pet/allOf/0}. */
final class InnerSchemas {
  private static final String PREFIX = "#/components/schemas/";

  private final Map<String, ?> schemas;

  InnerSchemas(Map<String, ?> schemas) {
    this.schemas = schemas;
  }

  /** The schema, or null if the way there is one that the model does not know. */
  @Nullable Schema<?> find(String reference) {
    if (!reference.startsWith(PREFIX)) {
      return null;
    }
    Object at = schemas;
    for (String token : reference.substring(PREFIX.length()).split("/")) {
      String decoded = URLDecoder.decode(token.replace("+", "%2B"), StandardCharsets.UTF_8);
      at = step(at, decoded.replace("~1", "/").replace("~0", "~"));
    }
    return at instanceof Schema<?> schema ? schema : null;
  }

  private static @Nullable Object step(@Nullable Object at, String token) {
    if (at instanceof Map<?, ?> map) {
      return map.get(token);
    }
    if (at instanceof List<?> list) {
      boolean index = token.matches("[0-9]{1,6}") && Integer.parseInt(token) < list.size();
      return index ? list.get(Integer.parseInt(token)) : null;
    }
    if (!(at instanceof Schema<?> schema)) {
      return null;
    }
    return switch (token) {
      case "allOf" -> schema.getAllOf();
      case "anyOf" -> schema.getAnyOf();
      case "oneOf" -> schema.getOneOf();
      case "items" -> schema.getItems();
      case "properties" -> schema.getProperties();
      case "additionalProperties" -> schema.getAdditionalProperties();
      default -> null;
    };
  }
}
