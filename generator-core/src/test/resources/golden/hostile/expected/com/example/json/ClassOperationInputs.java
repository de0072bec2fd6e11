package com.example.json;

import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.Check;
import dev.armature.runtime.json.JsonReader;
import java.io.IOException;

/**
 * Reads and checks inputs of operations.
 *
 * @apiNote internal
 */
@Generated("input.json#/paths/~1class~1{input}~1{in}/post")
public final class ClassOperationInputs {
  private ClassOperationInputs() {}

  /** Reads {@code handler}. */
  public static String handler(JsonReader in) throws IOException {
    String value = in.string();
    Check.pattern(in, value, matchesHandler(value), "^\"\\u0022$");
    return value;
  }

  private static boolean matchesHandler(String text) {
    return text.equals("\"\"");
  }
}
