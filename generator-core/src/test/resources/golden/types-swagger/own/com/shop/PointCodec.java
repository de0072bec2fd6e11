package com.shop;

import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import java.io.IOException;

public final class PointCodec implements JsonCodec<Point> {
  @Override
  public Point read(JsonReader in) throws IOException {
    long x = 0;
    long y = 0;
    in.beginObject();
    for (String name = in.nextField(); name != null; name = in.nextField()) {
      if (name.equals("x")) {
        x = in.int64();
      } else {
        y = in.int64();
        if (y == 13) {
          throw new IllegalArgumentException("must not be on the line 13");
        }
      }
    }
    return new Point(x, y);
  }

  @Override
  public void write(JsonWriter out, Point point) throws IOException {
    out.beginObject();
    out.name("x");
    out.number(point.x());
    out.name("y");
    out.number(point.y());
    out.endObject();
  }
}
