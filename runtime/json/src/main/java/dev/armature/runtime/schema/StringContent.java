package dev.armature.runtime.schema;

import dev.armature.runtime.tape.JsonException;
import dev.armature.runtime.tape.JsonLimits;
import dev.armature.runtime.tape.JsonTape;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** What strings hold, where draft 7 (validation, section 8) lets a schema insist on it. */
public final class StringContent {
  private StringContent() {}

  /** Whether a text is base64 (RFC 4648, section 4). */
  public static boolean isBase64(String text) {
    return decoded(text) != null;
  }

  /** Whether a text is a JSON document. */
  public static boolean isJson(String text) {
    return isJson(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether a text is a JSON document in base64. */
  public static boolean isBase64Json(String text) {
    byte[] json = decoded(text);
    return json != null && isJson(json);
  }

  private static byte @Nullable [] decoded(String text) {
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException malformed) {
      return null;
    }
  }

  private static boolean isJson(byte[] json) {
    try {
      JsonTape.of(json, 0, json.length, JsonLimits.DEFAULT);
      return true;
    } catch (JsonException malformed) {
      return false;
    }
  }
}
