package com.example.json;

import com.example.model.ListPortsResponse200PortsItem;
import com.example.model.ListPortsResponse200PortsItemState;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link ListPortsResponse200PortsItem}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/paths/~1ports/get/responses/200/content/application~1json/schema/properties/ports/items")
public final class ListPortsResponse200PortsItemCodec
    implements JsonCodec<ListPortsResponse200PortsItem> {
  public static final ListPortsResponse200PortsItemCodec INSTANCE =
      new ListPortsResponse200PortsItemCodec();

  private ListPortsResponse200PortsItemCodec() {}

  @Override
  public @Nullable ListPortsResponse200PortsItem read(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    String name = null;
    ListPortsResponse200PortsItemState state = null;
    long seen = 0;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "name" -> {
          seen = in.once(seen, 0);
          name = in.string();
        }
        case "state" -> {
          seen = in.once(seen, 1);
          state = ListPortsResponse200PortsItemStateCodec.INSTANCE.read(in);
        }
        default -> in.skip();
      }
    }
    return in.failed() ? null : new ListPortsResponse200PortsItem(name, state);
  }

  @Override
  public void write(JsonWriter out, ListPortsResponse200PortsItem value) throws IOException {
    out.beginObject();
    String name = value.name();
    if (name != null) {
      out.name("name");
      out.string(name);
    }
    ListPortsResponse200PortsItemState state = value.state();
    if (state != null) {
      out.name("state");
      ListPortsResponse200PortsItemStateCodec.INSTANCE.write(out, state);
    }
    out.endObject();
  }
}
