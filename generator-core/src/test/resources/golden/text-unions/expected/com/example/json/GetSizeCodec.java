package com.example.json;

import com.example.model.GetSize;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonNumber;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import dev.armature.runtime.json.TextMeaning;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link GetSize}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/paths/~1keys~1{id}/get/parameters/2/schema")
public final class GetSizeCodec implements JsonCodec<GetSize> {
  public static final GetSizeCodec INSTANCE = new GetSizeCodec();

  private GetSizeCodec() {}

  @Override
  public @Nullable GetSize read(JsonReader in) throws IOException {
    return switch (in.type(TextMeaning.NUMBERS)) {
      case STRING -> readOfString(in);
      case NUMBER -> readOfNumber(in);
      default -> readUnknown(in);
    };
  }

  @Override
  public void write(JsonWriter out, GetSize value) throws IOException {
    if (value instanceof GetSize.OfString variant0) {
      out.string(variant0.value());
    } else if (value instanceof GetSize.OfNumber variant1) {
      out.number(variant1.value());
    }
  }

  private static @Nullable GetSize readUnknown(JsonReader in) throws IOException {
    in.violation("type", "must be one of these types: string, number");
    in.skip();
    return null;
  }

  private static @Nullable GetSize readOfString(JsonReader in) throws IOException {
    String value = in.string();
    return in.failed() ? null : new GetSize.OfString(value);
  }

  private static @Nullable GetSize readOfNumber(JsonReader in) throws IOException {
    JsonNumber value = in.number();
    return in.failed() ? null : new GetSize.OfNumber(value);
  }
}
