package com.example.json;

import com.example.model.PortsItemWithNameState;
import com.example.model.PortsItemWithNameStateState;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link PortsItemWithNameState}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/paths/~1ports/get/responses/200/content/application~1json/schema/properties/ports/items")
public final class PortsItemWithNameStateCodec implements JsonCodec<PortsItemWithNameState> {
  public static final PortsItemWithNameStateCodec INSTANCE = new PortsItemWithNameStateCodec();

  private PortsItemWithNameStateCodec() {}

  @Override
  public @Nullable PortsItemWithNameState read(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    String name = null;
    PortsItemWithNameStateState state = null;
    long seen = 0;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "name" -> {
          seen = in.once(seen, 0);
          name = in.string();
        }
        case "state" -> {
          seen = in.once(seen, 1);
          state = PortsItemWithNameStateStateCodec.INSTANCE.read(in);
        }
        default -> in.skip();
      }
    }
    return in.failed() ? null : new PortsItemWithNameState(name, state);
  }

  @Override
  public void write(JsonWriter out, PortsItemWithNameState value) throws IOException {
    out.beginObject();
    String name = value.name();
    if (name != null) {
      out.name("name");
      out.string(name);
    }
    PortsItemWithNameStateState state = value.state();
    if (state != null) {
      out.name("state");
      PortsItemWithNameStateStateCodec.INSTANCE.write(out, state);
    }
    out.endObject();
  }
}
