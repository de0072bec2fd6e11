package com.example.server;

import com.example.api.Either;
import com.example.json.LineCodec;
import com.example.json.XmlShapes;
import com.example.model.Line;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.xml.XmlBody;
import dev.armature.runtime.xml.XmlName;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /either}. */
@Generated("input.yaml#/paths/~1either/post")
final class EitherEndpoint {
  private static final XmlBody BODY_XML =
      XmlBody.of(XmlName.of("Line"), XmlShapes.LineShape.MEMBERS);

  private static final JsonCodec<List<String>> BODY_CODEC = JsonCodecs.list(JsonCodecs.STRING);

  private EitherEndpoint() {}

  static Route route(Either.Handler handler) {
    return Route.of(Either.OPERATION, "POST", "/either")
        .consumes("application/json", "application/xml")
        .to(OperationHandler.withoutOutput(handler::either), EitherEndpoint::read,
            Response.ofNothing(204));
  }

  private static Either.@Nullable Input read(RequestReader in) throws IOException {
    Either.Body body = readAny(in);
    return in.failed() ? null : new Either.Input(body);
  }

  private static Either.@Nullable Body readAny(RequestReader in) throws IOException {
    if ("application/xml".equals(in.mediaType())) {
      Line value = in.body(BODY_XML, LineCodec.INSTANCE);
      return in.failed() ? null : new Either.Body.ApplicationXml(value);
    }
    List<String> value = in.body(BODY_CODEC);
    return in.failed() ? null : new Either.Body.ApplicationJson(value);
  }
}
