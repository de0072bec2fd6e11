package com.example.json;

import com.example.model.GetId;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import dev.armature.runtime.json.TextMeaning;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link GetId}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/paths/~1keys~1{id}/get/parameters/0/schema")
public final class GetIdCodec implements JsonCodec<GetId> {
  public static final GetIdCodec INSTANCE = new GetIdCodec();

  private GetIdCodec() {}

  @Override
  public @Nullable GetId read(JsonReader in) throws IOException {
    return switch (in.type(TextMeaning.INTEGERS)) {
      case NUMBER -> readOfLong(in);
      case STRING -> readOfString(in);
      default -> readUnknown(in);
    };
  }

  @Override
  public void write(JsonWriter out, GetId value) throws IOException {
    if (value instanceof GetId.OfLong variant0) {
      out.number(variant0.value());
    } else if (value instanceof GetId.OfString variant1) {
      out.string(variant1.value());
    }
  }

  private static @Nullable GetId readUnknown(JsonReader in) throws IOException {
    in.violation("type", "must be one of these types: number, string");
    in.skip();
    return null;
  }

  private static @Nullable GetId readOfLong(JsonReader in) throws IOException {
    long value = in.int64();
    return in.failed() ? null : new GetId.OfLong(value);
  }

  private static @Nullable GetId readOfString(JsonReader in) throws IOException {
    String value = in.string();
    return in.failed() ? null : new GetId.OfString(value);
  }
}
