package com.example.json;

import com.example.model.Shape;
import com.example.model.ShapeCircle;
import com.example.model.ShapeSquare;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonType;
import dev.armature.runtime.json.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link Shape}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/components/schemas/Shape")
public final class ShapeCodec implements JsonCodec<Shape> {
  public static final ShapeCodec INSTANCE = new ShapeCodec();

  private ShapeCodec() {}

  @Override
  public @Nullable Shape read(JsonReader in) throws IOException {
    if (in.peekHas("radius")) {
      return ShapeCircleCodec.INSTANCE.read(in);
    }
    if (in.peekHas("side")) {
      return ShapeSquareCodec.INSTANCE.read(in);
    }
    return readUnknown(in);
  }

  @Override
  public void write(JsonWriter out, Shape value) throws IOException {
    if (value instanceof ShapeCircle variant0) {
      ShapeCircleCodec.INSTANCE.write(out, variant0);
    } else if (value instanceof ShapeSquare variant1) {
      ShapeSquareCodec.INSTANCE.write(out, variant1);
    } else if (value instanceof Shape.Unknown unknown) {
      out.raw(unknown.raw());
    }
  }

  private static @Nullable Shape readUnknown(JsonReader in) throws IOException {
    if (!in.strict()) {
      return new Shape.Unknown(in.raw());
    }
    if (in.type() == JsonType.OBJECT) {
      in.violation("anyOf", "must have one of the members \"radius\", \"side\"");
    } else {
      in.violation("type", "must be an object");
    }
    in.skip();
    return null;
  }
}
