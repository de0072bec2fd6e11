package com.example.json;

import com.example.model.GetFlag;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import dev.armature.runtime.json.TextMeaning;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link GetFlag}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/paths/~1keys~1{id}/get/parameters/1/schema")
public final class GetFlagCodec implements JsonCodec<GetFlag> {
  public static final GetFlagCodec INSTANCE = new GetFlagCodec();

  private GetFlagCodec() {}

  @Override
  public @Nullable GetFlag read(JsonReader in) throws IOException {
    return switch (in.type(TextMeaning.BOOLEANS)) {
      case BOOLEAN -> readOfBoolean(in);
      case STRING -> readOfString(in);
      default -> readUnknown(in);
    };
  }

  @Override
  public void write(JsonWriter out, GetFlag value) throws IOException {
    if (value instanceof GetFlag.OfBoolean variant0) {
      out.bool(variant0.value());
    } else if (value instanceof GetFlag.OfString variant1) {
      out.string(variant1.value());
    }
  }

  private static @Nullable GetFlag readUnknown(JsonReader in) throws IOException {
    in.violation("type", "must be one of these types: boolean, string");
    in.skip();
    return null;
  }

  private static @Nullable GetFlag readOfBoolean(JsonReader in) throws IOException {
    boolean value = in.bool();
    return in.failed() ? null : new GetFlag.OfBoolean(value);
  }

  private static @Nullable GetFlag readOfString(JsonReader in) throws IOException {
    String value = in.string();
    return in.failed() ? null : new GetFlag.OfString(value);
  }
}
