package com.example.server;

import com.example.api.Negotiate;
import com.example.json.ThingCodec;
import com.example.model.Thing;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.Request;
import dev.armature.runtime.http.Response;
import dev.armature.runtime.http.Route;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.layer.Step;

/** Serves {@code GET /negotiated}. */
@Generated("input.yaml#/paths/~1negotiated/get")
final class NegotiateEndpoint implements Step<Request, Response> {
  private final OperationHandler<Negotiate.Input, Thing> handler;

  private NegotiateEndpoint(OperationHandler<Negotiate.Input, Thing> handler) {
    this.handler = handler;
  }

  static Route route(Negotiate.Handler handler, Layers layers) {
    return Route.of(Negotiate.OPERATION, "GET", "/negotiated")
        .produces("application/json", "application/vnd.thing+json")
        .through(layers.metrics())
        .through(layers.tracing())
        .through(layers.errors())
        .through(layers.authentication())
        .through(layers.rateLimit())
        .to(new NegotiateEndpoint(layers.protect(Negotiate.OPERATION, handler::negotiate)));
  }

  @Override
  public Response handle(Request request) throws Exception {
    Negotiate.Input input = new Negotiate.Input();
    return write(request, handler.handle(request.context(), input));
  }

  private static Response write(Request request, Thing body) {
    return Response.json(200, request.accepted("application/json",
        "application/vnd.thing+json"), ThingCodec.INSTANCE, body);
  }
}
