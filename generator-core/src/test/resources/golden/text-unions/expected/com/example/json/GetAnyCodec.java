package com.example.json;

import com.example.model.GetAny;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import dev.armature.runtime.json.TextMeaning;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link GetAny}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/paths/~1keys~1{id}/get/parameters/3/schema")
public final class GetAnyCodec implements JsonCodec<GetAny> {
  public static final GetAnyCodec INSTANCE = new GetAnyCodec();

  private GetAnyCodec() {}

  @Override
  public @Nullable GetAny read(JsonReader in) throws IOException {
    return switch (in.type(TextMeaning.INTEGERS_AND_BOOLEANS)) {
      case STRING -> readOfString(in);
      case BOOLEAN -> readOfBoolean(in);
      case NUMBER -> readOfLong(in);
      default -> readUnknown(in);
    };
  }

  @Override
  public void write(JsonWriter out, GetAny value) throws IOException {
    if (value instanceof GetAny.OfString variant0) {
      out.string(variant0.value());
    } else if (value instanceof GetAny.OfBoolean variant1) {
      out.bool(variant1.value());
    } else if (value instanceof GetAny.OfLong variant2) {
      out.number(variant2.value());
    }
  }

  private static @Nullable GetAny readUnknown(JsonReader in) throws IOException {
    in.violation("type", "must be one of these types: string, boolean, number");
    in.skip();
    return null;
  }

  private static @Nullable GetAny readOfString(JsonReader in) throws IOException {
    String value = in.string();
    return in.failed() ? null : new GetAny.OfString(value);
  }

  private static @Nullable GetAny readOfBoolean(JsonReader in) throws IOException {
    boolean value = in.bool();
    return in.failed() ? null : new GetAny.OfBoolean(value);
  }

  private static @Nullable GetAny readOfLong(JsonReader in) throws IOException {
    long value = in.int64();
    return in.failed() ? null : new GetAny.OfLong(value);
  }
}
