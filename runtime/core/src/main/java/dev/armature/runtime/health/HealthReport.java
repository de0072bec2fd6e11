package dev.armature.runtime.health;

import dev.armature.runtime.json.JsonWriter;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a service is.
 *
 * @param up whether all is well
 * @param checks which checks went well
 */
public record HealthReport(boolean up, Map<String, Boolean> checks) {
  /** Copies the checks. */
  public HealthReport {
    checks = Collections.unmodifiableMap(new LinkedHashMap<>(checks));
  }

  void write(JsonWriter out) throws IOException {
    out.beginObject();
    out.name("status");
    out.string(word(up));
    out.name("checks");
    out.beginObject();
    for (Map.Entry<String, Boolean> check : checks.entrySet()) {
      out.name(check.getKey());
      out.string(word(check.getValue()));
    }
    out.endObject();
    out.endObject();
  }

  private static String word(boolean up) {
    return up ? "up" : "down";
  }
}
