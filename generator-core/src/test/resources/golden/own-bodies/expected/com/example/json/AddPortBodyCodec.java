package com.example.json;

import com.example.model.AddPortBody;
import com.example.model.AddPortBodyPage;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link AddPortBody}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/paths/~1ports/post/requestBody/content/application~1json/schema")
public final class AddPortBodyCodec implements JsonCodec<AddPortBody> {
  public static final AddPortBodyCodec INSTANCE = new AddPortBodyCodec();

  private AddPortBodyCodec() {}

  @Override
  public @Nullable AddPortBody read(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    AddPortBodyPage page = null;
    long seen = 0;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "page" -> {
          seen = in.once(seen, 0);
          page = AddPortBodyPageCodec.INSTANCE.read(in);
        }
        default -> in.skip();
      }
    }
    return in.failed() ? null : new AddPortBody(page);
  }

  @Override
  public void write(JsonWriter out, AddPortBody value) throws IOException {
    out.beginObject();
    AddPortBodyPage page = value.page();
    if (page != null) {
      out.name("page");
      AddPortBodyPageCodec.INSTANCE.write(out, page);
    }
    out.endObject();
  }
}
