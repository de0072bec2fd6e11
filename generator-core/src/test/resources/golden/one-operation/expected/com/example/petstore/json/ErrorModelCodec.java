package com.example.petstore.json;

import com.example.petstore.model.ErrorModel;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import dev.armature.runtime.json.Members;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link ErrorModel}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/components/schemas/Error")
public final class ErrorModelCodec implements JsonCodec<ErrorModel> {
  public static final ErrorModelCodec INSTANCE = new ErrorModelCodec();

  private static final Members MEMBERS = Members.of("message").require("message");

  private ErrorModelCodec() {}

  @Override
  public @Nullable ErrorModel read(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    String message = null;
    long seen = 0;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "message" -> {
          seen = in.once(seen, 0);
          message = in.string();
        }
        default -> in.skip();
      }
    }
    in.require(seen, MEMBERS);
    return in.failed() ? null : new ErrorModel(message);
  }

  @Override
  public void write(JsonWriter out, ErrorModel value) throws IOException {
    out.beginObject();
    out.name("message");
    out.string(value.message());
    out.endObject();
  }
}
