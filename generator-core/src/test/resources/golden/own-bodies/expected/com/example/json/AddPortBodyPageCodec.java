package com.example.json;

import com.example.model.AddPortBodyPage;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link AddPortBodyPage}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/paths/~1ports/post/requestBody/content/application~1json/schema/properties/page")
public final class AddPortBodyPageCodec implements JsonCodec<AddPortBodyPage> {
  public static final AddPortBodyPageCodec INSTANCE = new AddPortBodyPageCodec();

  private AddPortBodyPageCodec() {}

  @Override
  public @Nullable AddPortBodyPage read(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    String next = null;
    Long total = null;
    long seen = 0;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "next" -> {
          seen = in.once(seen, 0);
          next = in.string();
        }
        case "total" -> {
          seen = in.once(seen, 1);
          total = in.int64();
        }
        default -> in.skip();
      }
    }
    return in.failed() ? null : new AddPortBodyPage(next, total);
  }

  @Override
  public void write(JsonWriter out, AddPortBodyPage value) throws IOException {
    out.beginObject();
    String next = value.next();
    if (next != null) {
      out.name("next");
      out.string(next);
    }
    Long total = value.total();
    if (total != null) {
      out.name("total");
      out.number(total);
    }
    out.endObject();
  }
}
