package com.example.server;

import com.example.api.Draw;
import com.example.json.DrawInputs;
import com.example.json.MappedCodecs;
import com.example.json.PointValidator;
import com.example.json.ShapeCodec;
import com.example.model.Shape;
import com.shop.Amount;
import com.shop.Level;
import com.shop.Point;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.json.Check;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.Mapped;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /shapes/{level}}. */
@Generated("input.yaml#/paths/~1shapes~1{level}/post")
final class DrawEndpoint {
  private static final Parameter NEAR = Parameter.query("near").object("x", "y").build();

  private static final Parameter SIZE = Parameter.query("size").build();

  private DrawEndpoint() {}

  static Route route(Draw.Handler handler) {
    return Route.of(Draw.OPERATION, "POST", "/shapes/{level}")
        .consumes("application/json")
        .to(handler::draw, DrawEndpoint::read, 200,
            JsonCodecs.of(DrawEndpoint::decodeBody, MappedCodecs.POINT_CODEC));
  }

  private static Draw.@Nullable Input read(RequestReader in) throws IOException {
    Level level = DrawInputs.level(in.path("level"));
    Point near = in.has(NEAR) ? DrawInputs.near(in.open(NEAR)) : null;
    Amount size = in.has(SIZE) ? DrawInputs.size(in.open(SIZE)) : null;
    Shape body = in.body(ShapeCodec.INSTANCE);
    return in.failed() ? null : new Draw.Input(level, near, size, body);
  }

  private static @Nullable Point readPoint(JsonReader in) throws IOException {
    if (!Check.obeysWholly(in, PointValidator.VALIDATOR)) {
      return null;
    }
    return Mapped.read(in, MappedCodecs.POINT_CODEC);
  }

  private static @Nullable Point decodeBody(JsonReader in) throws IOException {
    return readPoint(in);
  }
}
