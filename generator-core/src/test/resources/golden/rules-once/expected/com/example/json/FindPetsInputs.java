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
@Generated("input.yaml#/paths/~1pets/get")
public final class FindPetsInputs {
  private FindPetsInputs() {}

  /** Reads {@code tag}. */
  public static String tag(JsonReader in) throws IOException {
    String value = in.string();
    Check.pattern(in, value, SharedPatterns.matchesTag(value), "^[a-z-]+$");
    return value;
  }
}
