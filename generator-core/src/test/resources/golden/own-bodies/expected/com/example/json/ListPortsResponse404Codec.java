package com.example.json;

import com.example.model.ListPortsResponse404;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import dev.armature.runtime.json.Members;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link ListPortsResponse404}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/paths/~1ports/get/responses/404/content/application~1json/schema")
public final class ListPortsResponse404Codec implements JsonCodec<ListPortsResponse404> {
  public static final ListPortsResponse404Codec INSTANCE = new ListPortsResponse404Codec();

  private static final Members MEMBERS = Members.of("code", "message").require("code");

  private ListPortsResponse404Codec() {}

  @Override
  public @Nullable ListPortsResponse404 read(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    long code = 0;
    String message = null;
    long seen = 0;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "code" -> {
          seen = in.once(seen, 0);
          code = in.int64();
        }
        case "message" -> {
          seen = in.once(seen, 1);
          message = in.string();
        }
        default -> in.skip();
      }
    }
    in.require(seen, MEMBERS);
    return in.failed() ? null : new ListPortsResponse404(code, message);
  }

  @Override
  public void write(JsonWriter out, ListPortsResponse404 value) throws IOException {
    out.beginObject();
    out.name("code");
    out.number(value.code());
    String message = value.message();
    if (message != null) {
      out.name("message");
      out.string(message);
    }
    out.endObject();
  }
}
