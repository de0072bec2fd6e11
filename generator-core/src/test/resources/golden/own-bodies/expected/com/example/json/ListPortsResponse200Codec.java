package com.example.json;

import com.example.model.ListPortsResponse200;
import com.example.model.ListPortsResponse200Page;
import com.example.model.ListPortsResponse200PortsItem;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link ListPortsResponse200}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/paths/~1ports/get/responses/200/content/application~1json/schema")
public final class ListPortsResponse200Codec implements JsonCodec<ListPortsResponse200> {
  public static final ListPortsResponse200Codec INSTANCE = new ListPortsResponse200Codec();

  private ListPortsResponse200Codec() {}

  @Override
  public @Nullable ListPortsResponse200 read(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    List<ListPortsResponse200PortsItem> ports = null;
    ListPortsResponse200Page page = null;
    long seen = 0;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "ports" -> {
          seen = in.once(seen, 0);
          ports = in.list(ListPortsResponse200PortsItemCodec.INSTANCE);
        }
        case "page" -> {
          seen = in.once(seen, 1);
          page = ListPortsResponse200PageCodec.INSTANCE.read(in);
        }
        default -> in.skip();
      }
    }
    return in.failed() ? null : new ListPortsResponse200(ports, page);
  }

  @Override
  public void write(JsonWriter out, ListPortsResponse200 value) throws IOException {
    out.beginObject();
    List<ListPortsResponse200PortsItem> ports = value.ports();
    if (ports != null) {
      out.name("ports");
      out.list(ListPortsResponse200PortsItemCodec.INSTANCE, ports);
    }
    ListPortsResponse200Page page = value.page();
    if (page != null) {
      out.name("page");
      ListPortsResponse200PageCodec.INSTANCE.write(out, page);
    }
    out.endObject();
  }
}
