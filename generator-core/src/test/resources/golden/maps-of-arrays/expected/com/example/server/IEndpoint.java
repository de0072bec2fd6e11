package com.example.server;

import com.example.api.I;
import com.example.json.IBodyCodec;
import com.example.model.IBody;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /i}. */
@Generated("input.yaml#/paths/~1i/post")
final class IEndpoint {
  private static final Parameter PLACE = Parameter.field("place").object("x").build();

  private static final Parameter DEEP = Parameter.field("deep").deepObject().object("y").build();

  private static final Parameter OPEN =
      Parameter.field("open").object().otherArrays().allBut("n", "x", "deep").build();

  private IEndpoint() {}

  static Route route(I.Handler handler) {
    return Route.of(I.OPERATION, "POST", "/i")
        .consumes("application/x-www-form-urlencoded")
        .to(OperationHandler.withoutOutput(handler::i), IEndpoint::read, Response.ofNothing(204));
  }

  private static I.@Nullable Input read(RequestReader in) throws IOException {
    IBody body = in.formBody(IBodyCodec.INSTANCE, PLACE, DEEP, OPEN);
    return in.failed() ? null : new I.Input(body);
  }
}
