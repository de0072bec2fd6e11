package com.example.json;

import com.example.model.ListShipsResponse429;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link ListShipsResponse429}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/paths/~1ships/get/responses/429/content/application~1json/schema")
public final class ListShipsResponse429Codec implements JsonCodec<ListShipsResponse429> {
  public static final ListShipsResponse429Codec INSTANCE = new ListShipsResponse429Codec();

  private ListShipsResponse429Codec() {}

  @Override
  public @Nullable ListShipsResponse429 read(JsonReader in) throws IOException {
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
    return in.failed() ? null : new ListShipsResponse429(reason);
  }

  @Override
  public void write(JsonWriter out, ListShipsResponse429 value) throws IOException {
    out.beginObject();
    String reason = value.reason();
    if (reason != null) {
      out.name("reason");
      out.string(reason);
    }
    out.endObject();
  }
}
