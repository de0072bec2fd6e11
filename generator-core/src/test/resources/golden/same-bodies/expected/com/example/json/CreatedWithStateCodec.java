package com.example.json;

import com.example.model.CreatedWithState;
import com.example.model.CreatedWithStateState;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link CreatedWithState}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/paths/~1ports/post/responses/201/content/application~1json/schema")
public final class CreatedWithStateCodec implements JsonCodec<CreatedWithState> {
  public static final CreatedWithStateCodec INSTANCE = new CreatedWithStateCodec();

  private CreatedWithStateCodec() {}

  @Override
  public @Nullable CreatedWithState read(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    CreatedWithStateState state = null;
    long seen = 0;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "state" -> {
          seen = in.once(seen, 0);
          state = CreatedWithStateStateCodec.INSTANCE.read(in);
        }
        default -> in.skip();
      }
    }
    return in.failed() ? null : new CreatedWithState(state);
  }

  @Override
  public void write(JsonWriter out, CreatedWithState value) throws IOException {
    out.beginObject();
    CreatedWithStateState state = value.state();
    if (state != null) {
      out.name("state");
      CreatedWithStateStateCodec.INSTANCE.write(out, state);
    }
    out.endObject();
  }
}
