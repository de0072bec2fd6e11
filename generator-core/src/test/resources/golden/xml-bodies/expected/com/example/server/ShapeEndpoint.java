package com.example.server;

import com.example.api.Shape;
import com.example.json.ShapeCodec;
import com.example.json.XmlShapes;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.xml.XmlBody;
import dev.armature.runtime.xml.XmlName;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /shapes}. */
@Generated("input.yaml#/paths/~1shapes/post")
final class ShapeEndpoint {
  private static final XmlBody BODY_XML =
      XmlBody.of(XmlName.of("Shape"), XmlShapes.ShapeShape.MEMBERS);

  private ShapeEndpoint() {}

  static Route route(Shape.Handler handler) {
    return Route.of(Shape.OPERATION, "POST", "/shapes")
        .consumes("text/xml")
        .produces("text/xml")
        .to(handler::shape, ShapeEndpoint::read, ShapeEndpoint::write);
  }

  private static Shape.@Nullable Input read(RequestReader in) throws IOException {
    com.example.model.Shape body = in.body(BODY_XML, ShapeCodec.INSTANCE);
    return in.failed() ? null : new Shape.Input(body);
  }

  private static Response write(com.example.model.Shape body) {
    return Response.encoded(200, "text/xml", BODY_XML, ShapeCodec.INSTANCE, body);
  }
}
