package com.example.json;

import com.example.model.ListPortsResponse200PortsItemState;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.Check;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link ListPortsResponse200PortsItemState}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/paths/~1ports/get/responses/200/content/application~1json/schema/properties/ports/items/properties/state")
public final class ListPortsResponse200PortsItemStateCodec
    implements JsonCodec<ListPortsResponse200PortsItemState> {
  public static final ListPortsResponse200PortsItemStateCodec INSTANCE =
      new ListPortsResponse200PortsItemStateCodec();

  private ListPortsResponse200PortsItemStateCodec() {}

  @Override
  public @Nullable ListPortsResponse200PortsItemState read(JsonReader in) throws IOException {
    ListPortsResponse200PortsItemState value = ListPortsResponse200PortsItemState.of(in.string());
    if (in.strict()) {
      Check.enumeration(in, value.known() != ListPortsResponse200PortsItemState.Known.UNRECOGNIZED,
          "\"open\", \"shut\"");
    }
    return value;
  }

  @Override
  public void write(JsonWriter out, ListPortsResponse200PortsItemState value) throws IOException {
    out.string(value.value());
  }
}
