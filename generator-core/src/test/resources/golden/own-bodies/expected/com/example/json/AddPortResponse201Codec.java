package com.example.json;

import com.example.model.AddPortResponse201;
import com.example.model.AddPortResponse201State;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link AddPortResponse201}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/paths/~1ports/post/responses/201/content/application~1json/schema")
public final class AddPortResponse201Codec implements JsonCodec<AddPortResponse201> {
  public static final AddPortResponse201Codec INSTANCE = new AddPortResponse201Codec();

  private AddPortResponse201Codec() {}

  @Override
  public @Nullable AddPortResponse201 read(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    AddPortResponse201State state = null;
    long seen = 0;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "state" -> {
          seen = in.once(seen, 0);
          state = AddPortResponse201StateCodec.INSTANCE.read(in);
        }
        default -> in.skip();
      }
    }
    return in.failed() ? null : new AddPortResponse201(state);
  }

  @Override
  public void write(JsonWriter out, AddPortResponse201 value) throws IOException {
    out.beginObject();
    AddPortResponse201State state = value.state();
    if (state != null) {
      out.name("state");
      AddPortResponse201StateCodec.INSTANCE.write(out, state);
    }
    out.endObject();
  }
}
