package com.example.json;

import com.example.model.Shape;
import com.example.model.ShapeMarker;
import com.shop.Amount;
import com.shop.Level;
import com.shop.Point;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.Check;
import dev.armature.runtime.json.Field;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import dev.armature.runtime.json.Mapped;
import dev.armature.runtime.json.Mark;
import dev.armature.runtime.json.Members;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes {@link Shape}. Thread-safe.
 *
 * @apiNote internal
 */
@Generated("input.yaml#/components/schemas/Shape")
public final class ShapeCodec implements JsonCodec<Shape> {
  public static final ShapeCodec INSTANCE = new ShapeCodec();

  private static final BigDecimal WIDTH_MINIMUM = new BigDecimal("1");

  private static final Members MEMBERS =
      Members.of("at", "corners", "from", "level", "width", "marker").require("at");

  private ShapeCodec() {}

  @Override
  public @Nullable Shape read(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    Point at = null;
    List<Point> corners = null;
    Field<Point> from = Field.absent();
    Level level = null;
    Amount width = null;
    ShapeMarker marker = null;
    long seen = 0;
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "at" -> {
          seen = in.once(seen, 0);
          at = readPoint(in);
        }
        case "corners" -> {
          seen = in.once(seen, 1);
          corners = readCorners(in);
        }
        case "from" -> {
          seen = in.once(seen, 2);
          if (in.nextNull()) {
            from = Field.nil();
          } else {
            Point present = readPoint(in);
            from = present == null ? Field.absent() : Field.of(present);
          }
        }
        case "level" -> {
          seen = in.once(seen, 3);
          level = readLevel(in);
        }
        case "width" -> {
          seen = in.once(seen, 4);
          width = readWidth(in);
        }
        case "marker" -> {
          seen = in.once(seen, 5);
          marker = ShapeMarkerCodec.INSTANCE.read(in);
        }
        default -> in.skip();
      }
    }
    in.require(seen, MEMBERS);
    return in.failed() ? null : new Shape(at, corners, from, level, width, marker);
  }

  @Override
  public void write(JsonWriter out, Shape value) throws IOException {
    out.beginObject();
    out.name("at");
    MappedCodecs.POINT_CODEC.write(out, value.at());
    List<Point> corners = value.corners();
    if (corners != null) {
      out.name("corners");
      out.list(MappedCodecs.POINT_CODEC, corners);
    }
    if (!value.from().isAbsent()) {
      out.name("from");
      Point from = value.from().orNull();
      if (from == null) {
        out.nil();
      } else {
        MappedCodecs.POINT_CODEC.write(out, from);
      }
    }
    Level level = value.level();
    if (level != null) {
      out.name("level");
      MappedCodecs.LEVEL_CODEC.write(out, level);
    }
    Amount width = value.width();
    if (width != null) {
      out.name("width");
      MappedCodecs.AMOUNT_CODEC.write(out, width);
    }
    ShapeMarker marker = value.marker();
    if (marker != null) {
      out.name("marker");
      ShapeMarkerCodec.INSTANCE.write(out, marker);
    }
    out.endObject();
  }

  private static @Nullable Point readPoint(JsonReader in) throws IOException {
    if (!Check.obeysWholly(in, PointValidator.VALIDATOR)) {
      return null;
    }
    return Mapped.read(in, MappedCodecs.POINT_CODEC);
  }

  private static @Nullable List<Point> readCorners(JsonReader in) throws IOException {
    if (!in.beginArray()) {
      return null;
    }
    List<Point> items = new ArrayList<>();
    while (in.nextItem()) {
      items.add(readPoint(in));
    }
    return items;
  }

  private static @Nullable Level readLevel(JsonReader in) throws IOException {
    Mark mark = in.mark();
    String text = in.string();
    Check.enumeration(in, text.equals("low") || text.equals("high"), "\"low\", \"high\"");
    return Mapped.read(in, mark, text, MappedCodecs.LEVEL_CODEC);
  }

  private static @Nullable Amount readWidth(JsonReader in) throws IOException {
    Mark mark = in.mark();
    BigInteger plain = in.integer();
    Check.minimum(in, new BigDecimal(plain), WIDTH_MINIMUM);
    return Mapped.read(in, mark, MappedCodecs.AMOUNT_CODEC);
  }
}
