package com.example.server;

import com.example.api.F;
import com.example.json.FBodyCodec;
import com.example.model.FBody;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /f}. */
@Generated("input.yaml#/paths/~1f/post")
final class FEndpoint {
  private static final Parameter T = Parameter.field("t").array().build();

  private static final Parameter OTHER_FIELDS =
      Parameter.otherFields().otherArrays("t", "plain").build();

  private FEndpoint() {}

  static Route route(F.Handler handler) {
    return Route.of(F.OPERATION, "POST", "/f")
        .consumes("application/x-www-form-urlencoded")
        .to(OperationHandler.withoutOutput(handler::f), FEndpoint::read, Response.ofNothing(204));
  }

  private static F.@Nullable Input read(RequestReader in) throws IOException {
    FBody body = in.formBody(FBodyCodec.INSTANCE, T, OTHER_FIELDS);
    return in.failed() ? null : new F.Input(body);
  }
}
