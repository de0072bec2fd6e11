package com.example.json;

import com.example.model.CreatedWithStateState;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.Check;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link CreatedWithStateState}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/paths/~1ports/post/responses/201/content/application~1json/schema/properties/state")
public final class CreatedWithStateStateCodec implements JsonCodec<CreatedWithStateState> {
  public static final CreatedWithStateStateCodec INSTANCE = new CreatedWithStateStateCodec();

  private CreatedWithStateStateCodec() {}

  @Override
  public @Nullable CreatedWithStateState read(JsonReader in) throws IOException {
    CreatedWithStateState value = CreatedWithStateState.of(in.string());
    if (in.strict()) {
      Check.enumeration(in, value.known() != CreatedWithStateState.Known.UNRECOGNIZED,
          "\"open\", \"shut\"");
    }
    return value;
  }

  @Override
  public void write(JsonWriter out, CreatedWithStateState value) throws IOException {
    out.string(value.value());
  }
}
