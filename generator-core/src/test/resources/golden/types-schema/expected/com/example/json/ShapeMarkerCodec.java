package com.example.json;

import com.example.model.Label;
import com.example.model.ShapeMarker;
import com.shop.Point;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.Check;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import dev.armature.runtime.json.Mapped;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link ShapeMarker}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/components/schemas/Shape/properties/marker")
public final class ShapeMarkerCodec implements JsonCodec<ShapeMarker> {
  public static final ShapeMarkerCodec INSTANCE = new ShapeMarkerCodec();

  private static final OfPointCodec OF_POINT = new OfPointCodec();
  private static final OfStringCodec OF_STRING = new OfStringCodec();

  private ShapeMarkerCodec() {}

  @Override
  public @Nullable ShapeMarker read(JsonReader in) throws IOException {
    int found = -1;
    for (int i = 0; i < 3; i++) {
      if (in.attempt(variantAt(i))) {
        if (found < 0) {
          found = i;
        } else if (in.strict()) {
          in.violation("oneOf", "must match one alternative, matches several");
          in.skip();
          return null;
        }
      }
    }
    return found < 0 ? readUnknown(in) : variantAt(found).read(in);
  }

  @Override
  public void write(JsonWriter out, ShapeMarker value) throws IOException {
    if (value instanceof ShapeMarker.OfPoint variant0) {
      MappedCodecs.POINT_CODEC.write(out, variant0.value());
    } else if (value instanceof Label variant1) {
      LabelCodec.INSTANCE.write(out, variant1);
    } else if (value instanceof ShapeMarker.OfString variant2) {
      out.string(variant2.value());
    }
  }

  private static @Nullable Point readPoint(JsonReader in) throws IOException {
    if (!Check.obeysWholly(in, PointValidator.VALIDATOR)) {
      return null;
    }
    return Mapped.read(in, MappedCodecs.POINT_CODEC);
  }

  private static @Nullable ShapeMarker readOfPoint(JsonReader in) throws IOException {
    Point value = readPoint(in);
    return in.failed() ? null : new ShapeMarker.OfPoint(value);
  }

  private static @Nullable ShapeMarker readOfString(JsonReader in) throws IOException {
    String value = in.string();
    return in.failed() ? null : new ShapeMarker.OfString(value);
  }

  private static JsonCodec<? extends ShapeMarker> variantAt(int index) {
    return switch (index) {
      case 0 -> OF_POINT;
      case 1 -> LabelCodec.INSTANCE;
      default -> OF_STRING;
    };
  }

  private static @Nullable ShapeMarker readUnknown(JsonReader in) throws IOException {
    in.violation("oneOf", "must match one of 3 alternatives, matches none");
    in.skip();
    return null;
  }

  private static final class OfPointCodec implements JsonCodec<ShapeMarker> {
    @Override
    public @Nullable ShapeMarker read(JsonReader in) throws IOException {
      return readOfPoint(in);
    }

    @Override
    public void write(JsonWriter out, ShapeMarker value) throws IOException {
      INSTANCE.write(out, value);
    }
  }

  private static final class OfStringCodec implements JsonCodec<ShapeMarker> {
    @Override
    public @Nullable ShapeMarker read(JsonReader in) throws IOException {
      return readOfString(in);
    }

    @Override
    public void write(JsonWriter out, ShapeMarker value) throws IOException {
      INSTANCE.write(out, value);
    }
  }
}
