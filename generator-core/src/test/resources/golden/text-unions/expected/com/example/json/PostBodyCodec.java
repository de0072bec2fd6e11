package com.example.json;

import com.example.model.PostBody;
import com.example.model.PostBodyProduct;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link PostBody}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/paths/~1plans/post/requestBody/content/application~1x-www-form-urlencoded/schema")
public final class PostBodyCodec implements JsonCodec<PostBody> {
  public static final PostBodyCodec INSTANCE = new PostBodyCodec();

  private PostBodyCodec() {}

  @Override
  public @Nullable PostBody read(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    PostBodyProduct product = null;
    long seen = 0;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "product" -> {
          seen = in.once(seen, 0);
          product = PostBodyProductCodec.INSTANCE.read(in);
        }
        default -> in.skip();
      }
    }
    return in.failed() ? null : new PostBody(product);
  }

  @Override
  public void write(JsonWriter out, PostBody value) throws IOException {
    out.beginObject();
    PostBodyProduct product = value.product();
    if (product != null) {
      out.name("product");
      PostBodyProductCodec.INSTANCE.write(out, product);
    }
    out.endObject();
  }
}
