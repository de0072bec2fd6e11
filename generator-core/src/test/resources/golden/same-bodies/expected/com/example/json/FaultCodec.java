package com.example.json;

import com.example.model.Fault;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link Fault}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/paths/~1ships/get/responses/409/content/application~1json/schema")
public final class FaultCodec implements JsonCodec<Fault> {
  public static final FaultCodec INSTANCE = new FaultCodec();

  private FaultCodec() {}

  @Override
  public @Nullable Fault read(JsonReader in) throws IOException {
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
    return in.failed() ? null : new Fault(reason);
  }

  @Override
  public void write(JsonWriter out, Fault value) throws IOException {
    out.beginObject();
    String reason = value.reason();
    if (reason != null) {
      out.name("reason");
      out.string(reason);
    }
    out.endObject();
  }
}
