package com.example.json;

import com.example.model.OkWithPortsPage;
import com.example.model.PageWithNextTotal;
import com.example.model.PortsItemWithNameState;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link OkWithPortsPage}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/paths/~1ports/get/responses/200/content/application~1json/schema")
public final class OkWithPortsPageCodec implements JsonCodec<OkWithPortsPage> {
  public static final OkWithPortsPageCodec INSTANCE = new OkWithPortsPageCodec();

  private OkWithPortsPageCodec() {}

  @Override
  public @Nullable OkWithPortsPage read(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    List<PortsItemWithNameState> ports = null;
    PageWithNextTotal page = null;
    long seen = 0;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "ports" -> {
          seen = in.once(seen, 0);
          ports = in.list(PortsItemWithNameStateCodec.INSTANCE);
        }
        case "page" -> {
          seen = in.once(seen, 1);
          page = PageWithNextTotalCodec.INSTANCE.read(in);
        }
        default -> in.skip();
      }
    }
    return in.failed() ? null : new OkWithPortsPage(ports, page);
  }

  @Override
  public void write(JsonWriter out, OkWithPortsPage value) throws IOException {
    out.beginObject();
    List<PortsItemWithNameState> ports = value.ports();
    if (ports != null) {
      out.name("ports");
      out.list(PortsItemWithNameStateCodec.INSTANCE, ports);
    }
    PageWithNextTotal page = value.page();
    if (page != null) {
      out.name("page");
      PageWithNextTotalCodec.INSTANCE.write(out, page);
    }
    out.endObject();
  }
}
