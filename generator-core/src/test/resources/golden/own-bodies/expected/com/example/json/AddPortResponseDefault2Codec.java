package com.example.json;

import com.example.model.AddPortResponseDefault2;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import dev.armature.runtime.json.Members;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link AddPortResponseDefault2}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/paths/~1ports/post/responses/default/content/application~1json/schema/oneOf/1")
public final class AddPortResponseDefault2Codec implements JsonCodec<AddPortResponseDefault2> {
  public static final AddPortResponseDefault2Codec INSTANCE = new AddPortResponseDefault2Codec();

  private static final Members MEMBERS = Members.of("line").require("line");

  private AddPortResponseDefault2Codec() {}

  @Override
  public @Nullable AddPortResponseDefault2 read(JsonReader in) throws IOException {
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
    return in.failed() ? null : new AddPortResponseDefault2(line);
  }

  @Override
  public void write(JsonWriter out, AddPortResponseDefault2 value) throws IOException {
    out.beginObject();
    out.name("line");
    out.number(value.line());
    out.endObject();
  }
}
