package com.example.json;

import com.example.model.ListPortsResponse200Page;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link ListPortsResponse200Page}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/paths/~1ports/get/responses/200/content/application~1json/schema/properties/page")
public final class ListPortsResponse200PageCodec implements JsonCodec<ListPortsResponse200Page> {
  public static final ListPortsResponse200PageCodec INSTANCE = new ListPortsResponse200PageCodec();

  private ListPortsResponse200PageCodec() {}

  @Override
  public @Nullable ListPortsResponse200Page read(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    String next = null;
    Long total = null;
    long seen = 0;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "next" -> {
          seen = in.once(seen, 0);
          next = in.string();
        }
        case "total" -> {
          seen = in.once(seen, 1);
          total = in.int64();
        }
        default -> in.skip();
      }
    }
    return in.failed() ? null : new ListPortsResponse200Page(next, total);
  }

  @Override
  public void write(JsonWriter out, ListPortsResponse200Page value) throws IOException {
    out.beginObject();
    String next = value.next();
    if (next != null) {
      out.name("next");
      out.string(next);
    }
    Long total = value.total();
    if (total != null) {
      out.name("total");
      out.number(total);
    }
    out.endObject();
  }
}
