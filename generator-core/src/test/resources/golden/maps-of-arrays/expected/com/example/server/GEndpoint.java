package com.example.server;

import com.example.api.G;
import com.example.json.GBodyCodec;
import com.example.model.GBody;
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

/** Serves {@code POST /g}. */
@Generated("input.yaml#/paths/~1g/post")
final class GEndpoint implements Step<Request, Response> {
  private static final Parameter DEEP =
      Parameter.field("deep").deepObject().object().otherArrays().build();

  private final OperationHandler<G.Input, Void> handler;

  private GEndpoint(OperationHandler<G.Input, Void> handler) {
    this.handler = handler;
  }

  static Route route(G.Handler handler, Layers layers) {
    return Route.of(G.OPERATION, "POST", "/g")
        .consumes("application/x-www-form-urlencoded")
        .through(layers.metrics())
        .through(layers.tracing())
        .through(layers.errors())
        .through(layers.authentication())
        .through(layers.rateLimit())
        .to(new GEndpoint(layers.protect(G.OPERATION, (context, input) -> {
          handler.g(context, input);
          return null;
        })));
  }

  @Override
  public Response handle(Request request) throws Exception {
    G.Input input = request.decode(GEndpoint::read);
    handler.handle(request.context(), input);
    return write();
  }

  private static G.@Nullable Input read(RequestReader in) throws IOException {
    GBody body = in.formBody(GBodyCodec.INSTANCE, DEEP);
    return in.failed() ? null : new G.Input(body);
  }

  private static Response write() {
    return Response.empty(204);
  }
}
