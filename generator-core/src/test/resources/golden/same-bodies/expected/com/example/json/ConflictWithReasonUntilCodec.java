package com.example.json;

import com.example.model.ConflictWithReasonUntil;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link ConflictWithReasonUntil}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/paths/~1ports/get/responses/409/content/application~1json/schema")
public final class ConflictWithReasonUntilCodec implements JsonCodec<ConflictWithReasonUntil> {
  public static final ConflictWithReasonUntilCodec INSTANCE = new ConflictWithReasonUntilCodec();

  private ConflictWithReasonUntilCodec() {}

  @Override
  public @Nullable ConflictWithReasonUntil read(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    String reason = null;
    String until = null;
    long seen = 0;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "reason" -> {
          seen = in.once(seen, 0);
          reason = in.string();
        }
        case "until" -> {
          seen = in.once(seen, 1);
          until = in.string();
        }
        default -> in.skip();
      }
    }
    return in.failed() ? null : new ConflictWithReasonUntil(reason, until);
  }

  @Override
  public void write(JsonWriter out, ConflictWithReasonUntil value) throws IOException {
    out.beginObject();
    String reason = value.reason();
    if (reason != null) {
      out.name("reason");
      out.string(reason);
    }
    String until = value.until();
    if (until != null) {
      out.name("until");
      out.string(until);
    }
    out.endObject();
  }
}
