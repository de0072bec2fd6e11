package com.example.json;

import com.example.model.BadRequestWithABCAnd2More;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link BadRequestWithABCAnd2More}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/paths/~1ports/post/responses/400/content/application~1json/schema")
public final class BadRequestWithABCAnd2MoreCodec implements JsonCodec<BadRequestWithABCAnd2More> {
  public static final BadRequestWithABCAnd2MoreCodec INSTANCE =
      new BadRequestWithABCAnd2MoreCodec();

  private BadRequestWithABCAnd2MoreCodec() {}

  @Override
  public @Nullable BadRequestWithABCAnd2More read(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    String a = null;
    String b = null;
    String c = null;
    String d = null;
    String e = null;
    long seen = 0;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "a" -> {
          seen = in.once(seen, 0);
          a = in.string();
        }
        case "b" -> {
          seen = in.once(seen, 1);
          b = in.string();
        }
        case "c" -> {
          seen = in.once(seen, 2);
          c = in.string();
        }
        case "d" -> {
          seen = in.once(seen, 3);
          d = in.string();
        }
        case "e" -> {
          seen = in.once(seen, 4);
          e = in.string();
        }
        default -> in.skip();
      }
    }
    return in.failed() ? null : new BadRequestWithABCAnd2More(a, b, c, d, e);
  }

  @Override
  public void write(JsonWriter out, BadRequestWithABCAnd2More value) throws IOException {
    out.beginObject();
    String a = value.a();
    if (a != null) {
      out.name("a");
      out.string(a);
    }
    String b = value.b();
    if (b != null) {
      out.name("b");
      out.string(b);
    }
    String c = value.c();
    if (c != null) {
      out.name("c");
      out.string(c);
    }
    String d = value.d();
    if (d != null) {
      out.name("d");
      out.string(d);
    }
    String e = value.e();
    if (e != null) {
      out.name("e");
      out.string(e);
    }
    out.endObject();
  }
}
