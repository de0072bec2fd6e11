package com.example.json;

import com.example.model.NotFoundWithCodeStringMessageString;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import dev.armature.runtime.json.Members;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link NotFoundWithCodeStringMessageString}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/paths/~1ships/get/responses/404/content/application~1json/schema")
public final class NotFoundWithCodeStringMessageStringCodec
    implements JsonCodec<NotFoundWithCodeStringMessageString> {
  public static final NotFoundWithCodeStringMessageStringCodec INSTANCE =
      new NotFoundWithCodeStringMessageStringCodec();

  private static final Members MEMBERS = Members.of("code", "message").require("code");

  private NotFoundWithCodeStringMessageStringCodec() {}

  @Override
  public @Nullable NotFoundWithCodeStringMessageString read(JsonReader in) throws IOException {
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
    return in.failed() ? null : new NotFoundWithCodeStringMessageString(code, message);
  }

  @Override
  public void write(JsonWriter out, NotFoundWithCodeStringMessageString value) throws IOException {
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
