package com.example.json;

import com.example.model.PortsItemWithNameStateState;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.Check;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link PortsItemWithNameStateState}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/paths/~1ports/get/responses/200/content/application~1json/schema/properties/ports/items/properties/state")
public final class PortsItemWithNameStateStateCodec
    implements JsonCodec<PortsItemWithNameStateState> {
  public static final PortsItemWithNameStateStateCodec INSTANCE =
      new PortsItemWithNameStateStateCodec();

  private PortsItemWithNameStateStateCodec() {}

  @Override
  public @Nullable PortsItemWithNameStateState read(JsonReader in) throws IOException {
    PortsItemWithNameStateState value = PortsItemWithNameStateState.of(in.string());
    if (in.strict()) {
      Check.enumeration(in, value.known() != PortsItemWithNameStateState.Known.UNRECOGNIZED,
          "\"open\", \"shut\"");
    }
    return value;
  }

  @Override
  public void write(JsonWriter out, PortsItemWithNameStateState value) throws IOException {
    out.string(value.value());
  }
}
