package com.example.json;

import com.example.model.PostBodyProduct;
import com.example.model.PostBodyProductObject;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import dev.armature.runtime.json.TextMeaning;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link PostBodyProduct}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/paths/~1plans/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/product")
public final class PostBodyProductCodec implements JsonCodec<PostBodyProduct> {
  public static final PostBodyProductCodec INSTANCE = new PostBodyProductCodec();

  private PostBodyProductCodec() {}

  @Override
  public @Nullable PostBodyProduct read(JsonReader in) throws IOException {
    return switch (in.type(TextMeaning.STRINGS)) {
      case OBJECT -> PostBodyProductObjectCodec.INSTANCE.read(in);
      case STRING -> readOfString(in);
      default -> readUnknown(in);
    };
  }

  @Override
  public void write(JsonWriter out, PostBodyProduct value) throws IOException {
    if (value instanceof PostBodyProductObject variant0) {
      PostBodyProductObjectCodec.INSTANCE.write(out, variant0);
    } else if (value instanceof PostBodyProduct.OfString variant1) {
      out.string(variant1.value());
    }
  }

  private static @Nullable PostBodyProduct readUnknown(JsonReader in) throws IOException {
    in.violation("type", "must be one of these types: object, string");
    in.skip();
    return null;
  }

  private static @Nullable PostBodyProduct readOfString(JsonReader in) throws IOException {
    String value = in.string();
    return in.failed() ? null : new PostBodyProduct.OfString(value);
  }
}
