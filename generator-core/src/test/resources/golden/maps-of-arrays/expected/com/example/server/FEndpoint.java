package com.example.server;

import com.example.api.F;
import com.example.json.FBodyCodec;
import com.example.model.FBody;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.Parameter;
import dev.armature.runtime.http.Request;
import dev.armature.runtime.http.RequestReader;
import dev.armature.runtime.http.Response;
import dev.armature.runtime.http.Route;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.layer.Step;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /f}. */
@Generated("input.yaml#/paths/~1f/post")
final class FEndpoint implements Step<Request, Response> {
  private static final Parameter T = Parameter.field("t").array().build();

  private static final Parameter OTHER_FIELDS =
      Parameter.otherFields().otherArrays("t", "plain").build();

  private final OperationHandler<F.Input, Void> handler;

  private FEndpoint(OperationHandler<F.Input, Void> handler) {
    this.handler = handler;
  }

  static Route route(F.Handler handler, Layers layers) {
    return Route.of(F.OPERATION, "POST", "/f")
        .consumes("application/x-www-form-urlencoded")
        .through(layers.metrics())
        .through(layers.tracing())
        .through(layers.errors())
        .through(layers.authentication())
        .through(layers.rateLimit())
        .to(new FEndpoint(layers.protect(F.OPERATION, (context, input) -> {
          handler.f(context, input);
          return null;
        })));
  }

  @Override
  public Response handle(Request request) throws Exception {
    F.Input input = request.decode(FEndpoint::read);
    handler.handle(request.context(), input);
    return write();
  }

  private static F.@Nullable Input read(RequestReader in) throws IOException {
    FBody body = in.formBody(FBodyCodec.INSTANCE, T, OTHER_FIELDS);
    return in.failed() ? null : new F.Input(body);
  }

  private static Response write() {
    return Response.empty(204);
  }
}
