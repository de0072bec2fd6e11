package com.example.json;

import com.example.model.Id;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import dev.armature.runtime.json.TextMeaning;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link Id}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/components/schemas/Id")
public final class IdCodec implements JsonCodec<Id> {
  public static final IdCodec INSTANCE = new IdCodec();

  private IdCodec() {}

  @Override
  public @Nullable Id read(JsonReader in) throws IOException {
    return switch (in.type(TextMeaning.INTEGERS)) {
      case STRING -> readOfString(in);
      case NUMBER -> readOfLong(in);
      default -> readUnknown(in);
    };
  }

  @Override
  public void write(JsonWriter out, Id value) throws IOException {
    if (value instanceof Id.OfString variant0) {
      out.string(variant0.value());
    } else if (value instanceof Id.OfLong variant1) {
      out.number(variant1.value());
    } else if (value instanceof Id.Unknown unknown) {
      out.raw(unknown.raw());
    }
  }

  private static @Nullable Id readUnknown(JsonReader in) throws IOException {
    if (!in.strict()) {
      return new Id.Unknown(in.raw());
    }
    in.violation("type", "must be one of these types: string, number");
    in.skip();
    return null;
  }

  private static @Nullable Id readOfString(JsonReader in) throws IOException {
    String value = in.string();
    return in.failed() ? null : new Id.OfString(value);
  }

  private static @Nullable Id readOfLong(JsonReader in) throws IOException {
    long value = in.int64();
    return in.failed() ? null : new Id.OfLong(value);
  }
}
