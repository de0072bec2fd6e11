package com.example.server;

import com.example.api.Spelled;
import com.example.json.SpelledBodyCodec;
import com.example.model.SpelledBody;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /spelled}. */
@Generated("input.yaml#/paths/~1spelled/post")
final class SpelledEndpoint {
  private static final Parameter COMMAS = Parameter.field("commas").form(false).array().build();

  private static final Parameter DEEP =
      Parameter.field("deep").deepObject().object("a", "b").arrayMembers("b").build();

  private static final Parameter CODE = Parameter.field("code").json().build();

  private SpelledEndpoint() {}

  static Route route(Spelled.Handler handler) {
    return Route.of(Spelled.OPERATION, "POST", "/spelled")
        .consumes("multipart/form-data")
        .streamsBody()
        .produces("text/plain")
        .to(handler::spelled, SpelledEndpoint::read, SpelledEndpoint::write);
  }

  private static Spelled.@Nullable Input read(RequestReader in) throws IOException {
    SpelledBody body = in.multipartBody(SpelledBodyCodec.INSTANCE, COMMAS, DEEP, CODE);
    return in.failed() ? null : new Spelled.Input(body);
  }

  private static Response write(String body) {
    return Response.text(200, body);
  }
}
