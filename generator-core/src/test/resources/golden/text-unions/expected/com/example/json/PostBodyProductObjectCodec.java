package com.example.json;

import com.example.model.PostBodyProductObject;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import dev.armature.runtime.json.Members;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link PostBodyProductObject}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/paths/~1plans/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/product/anyOf/0")
public final class PostBodyProductObjectCodec implements JsonCodec<PostBodyProductObject> {
  public static final PostBodyProductObjectCodec INSTANCE = new PostBodyProductObjectCodec();

  private static final Members MEMBERS = Members.of("name").require("name");

  private PostBodyProductObjectCodec() {}

  @Override
  public @Nullable PostBodyProductObject read(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    String name = null;
    long seen = 0;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "name" -> {
          seen = in.once(seen, 0);
          name = in.string();
        }
        default -> in.skip();
      }
    }
    in.require(seen, MEMBERS);
    return in.failed() ? null : new PostBodyProductObject(name);
  }

  @Override
  public void write(JsonWriter out, PostBodyProductObject value) throws IOException {
    out.beginObject();
    out.name("name");
    out.string(value.name());
    out.endObject();
  }
}
