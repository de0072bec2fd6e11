package com.example.json;

import com.example.model.PageWithNextTotal;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link PageWithNextTotal}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/paths/~1ships/get/responses/200/content/application~1json/schema/properties/page")
public final class PageWithNextTotalCodec implements JsonCodec<PageWithNextTotal> {
  public static final PageWithNextTotalCodec INSTANCE = new PageWithNextTotalCodec();

  private PageWithNextTotalCodec() {}

  @Override
  public @Nullable PageWithNextTotal read(JsonReader in) throws IOException {
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
    return in.failed() ? null : new PageWithNextTotal(next, total);
  }

  @Override
  public void write(JsonWriter out, PageWithNextTotal value) throws IOException {
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
