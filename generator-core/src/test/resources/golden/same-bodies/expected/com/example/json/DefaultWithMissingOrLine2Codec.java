package com.example.json;

import com.example.model.DefaultWithMissingOrLine2;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import dev.armature.runtime.json.Members;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link DefaultWithMissingOrLine2}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/paths/~1ports/post/responses/default/content/application~1json/schema/oneOf/1")
public final class DefaultWithMissingOrLine2Codec implements JsonCodec<DefaultWithMissingOrLine2> {
  public static final DefaultWithMissingOrLine2Codec INSTANCE =
      new DefaultWithMissingOrLine2Codec();

  private static final Members MEMBERS = Members.of("line").require("line");

  private DefaultWithMissingOrLine2Codec() {}

  @Override
  public @Nullable DefaultWithMissingOrLine2 read(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    long line = 0;
    long seen = 0;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "line" -> {
          seen = in.once(seen, 0);
          line = in.int64();
        }
        default -> in.skip();
      }
    }
    in.require(seen, MEMBERS);
    return in.failed() ? null : new DefaultWithMissingOrLine2(line);
  }

  @Override
  public void write(JsonWriter out, DefaultWithMissingOrLine2 value) throws IOException {
    out.beginObject();
    out.name("line");
    out.number(value.line());
    out.endObject();
  }
}
