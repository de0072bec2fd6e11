package com.example.json;

import com.example.model.Missing;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import dev.armature.runtime.json.Members;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link Missing}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/components/schemas/Missing")
public final class MissingCodec implements JsonCodec<Missing> {
  public static final MissingCodec INSTANCE = new MissingCodec();

  private static final Members MEMBERS = Members.of("code", "message").require("code");

  private MissingCodec() {}

  @Override
  public @Nullable Missing read(JsonReader in) throws IOException {
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
    return in.failed() ? null : new Missing(code, message);
  }

  @Override
  public void write(JsonWriter out, Missing value) throws IOException {
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
