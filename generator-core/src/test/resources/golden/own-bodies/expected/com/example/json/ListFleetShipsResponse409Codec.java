package com.example.json;

import com.example.model.ListFleetShipsResponse409;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link ListFleetShipsResponse409}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/paths/~1fleets~1{fleet}~1ships/get/responses/409/content/application~1json/schema")
public final class ListFleetShipsResponse409Codec implements JsonCodec<ListFleetShipsResponse409> {
  public static final ListFleetShipsResponse409Codec INSTANCE =
      new ListFleetShipsResponse409Codec();

  private ListFleetShipsResponse409Codec() {}

  @Override
  public @Nullable ListFleetShipsResponse409 read(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    String reason = null;
    long seen = 0;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "reason" -> {
          seen = in.once(seen, 0);
          reason = in.string();
        }
        default -> in.skip();
      }
    }
    return in.failed() ? null : new ListFleetShipsResponse409(reason);
  }

  @Override
  public void write(JsonWriter out, ListFleetShipsResponse409 value) throws IOException {
    out.beginObject();
    String reason = value.reason();
    if (reason != null) {
      out.name("reason");
      out.string(reason);
    }
    out.endObject();
  }
}
