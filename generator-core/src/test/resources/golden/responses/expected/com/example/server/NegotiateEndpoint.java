package com.example.server;

import com.example.api.Negotiate;
import com.example.json.ThingCodec;
import com.example.model.Thing;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.HttpCall;
import dev.armature.runtime.http.server.Route;

/** Serves {@code GET /negotiated}. */
@Generated("input.yaml#/paths/~1negotiated/get")
final class NegotiateEndpoint {
  private NegotiateEndpoint() {}

  static Route route(Negotiate.Handler handler) {
    return Route.of(Negotiate.OPERATION, "GET", "/negotiated")
        .produces("application/json", "application/vnd.thing+json")
        .to(handler::negotiate, in -> new Negotiate.Input(), NegotiateEndpoint::write);
  }

  private static Response write(HttpCall call, Thing body) {
    return Response.json(
        200,
        call.accepted("application/json", "application/vnd.thing+json"),
        ThingCodec.INSTANCE,
        body);
  }
}
