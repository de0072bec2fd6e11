package dev.armature.generator.request;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as it travels.
 *
 * @param target path and query behind the base path, encoded
 * @param headers without those of the body, in order
 * @param body its body, or null without one
 */
public record SpelledRequest(
    String method, String target, Map<String, String> headers, @Nullable SpelledBody body) {
  public SpelledRequest {
    headers = new LinkedHashMap<>(headers);
  }
}
