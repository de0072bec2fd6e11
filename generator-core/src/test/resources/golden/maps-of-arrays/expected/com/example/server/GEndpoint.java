package com.example.server;

import com.example.api.G;
import com.example.json.GBodyCodec;
import com.example.model.GBody;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /g}. */
@Generated("input.yaml#/paths/~1g/post")
final class GEndpoint {
  private static final Parameter DEEP =
      Parameter.field("deep").deepObject().object().otherArrays().build();

  private GEndpoint() {}

  static Route route(G.Handler handler) {
    return Route.of(G.OPERATION, "POST", "/g")
        .consumes("application/x-www-form-urlencoded")
        .to(OperationHandler.withoutOutput(handler::g), GEndpoint::read, Response.ofNothing(204));
  }

  private static G.@Nullable Input read(RequestReader in) throws IOException {
    GBody body = in.formBody(GBodyCodec.INSTANCE, DEEP);
    return in.failed() ? null : new G.Input(body);
  }
}
