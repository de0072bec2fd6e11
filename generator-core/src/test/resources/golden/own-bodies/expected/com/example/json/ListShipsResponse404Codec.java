package com.example.json;

import com.example.model.ListShipsResponse404;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import dev.armature.runtime.json.Members;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link ListShipsResponse404}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/paths/~1ships/get/responses/404/content/application~1json/schema")
public final class ListShipsResponse404Codec implements JsonCodec<ListShipsResponse404> {
  public static final ListShipsResponse404Codec INSTANCE = new ListShipsResponse404Codec();

  private static final Members MEMBERS = Members.of("code", "message").require("code");

  private ListShipsResponse404Codec() {}

  @Override
  public @Nullable ListShipsResponse404 read(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    String code = null;
    String message = null;
    long seen = 0;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "code" -> {
          seen = in.once(seen, 0);
          code = in.string();
        }
        case "message" -> {
          seen = in.once(seen, 1);
          message = in.string();
        }
        default -> in.skip();
      }
    }
    in.require(seen, MEMBERS);
    return in.failed() ? null : new ListShipsResponse404(code, message);
  }

  @Override
  public void write(JsonWriter out, ListShipsResponse404 value) throws IOException {
    out.beginObject();
    out.name("code");
    out.string(value.code());
    String message = value.message();
    if (message != null) {
      out.name("message");
      out.string(message);
    }
    out.endObject();
  }
}
