package com.example.json;

import com.example.model.AddPortResponse201State;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.Check;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link AddPortResponse201State}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/paths/~1ports/post/responses/201/content/application~1json/schema/properties/state")
public final class AddPortResponse201StateCodec implements JsonCodec<AddPortResponse201State> {
  public static final AddPortResponse201StateCodec INSTANCE = new AddPortResponse201StateCodec();

  private AddPortResponse201StateCodec() {}

  @Override
  public @Nullable AddPortResponse201State read(JsonReader in) throws IOException {
    AddPortResponse201State value = AddPortResponse201State.of(in.string());
    if (in.strict()) {
      Check.enumeration(in, value.known() != AddPortResponse201State.Known.UNRECOGNIZED,
          "\"open\", \"shut\"");
    }
    return value;
  }

  @Override
  public void write(JsonWriter out, AddPortResponse201State value) throws IOException {
    out.string(value.value());
  }
}
