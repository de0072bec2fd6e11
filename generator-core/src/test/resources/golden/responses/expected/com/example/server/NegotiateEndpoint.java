package com.example.server;

import com.example.api.Negotiate;
import com.example.json.ThingCodec;
import com.example.model.Thing;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.Request;
import dev.armature.runtime.http.Response;
import dev.armature.runtime.http.Route;

/** Serves {@code GET /negotiated}. */
@Generated("input.yaml#/paths/~1negotiated/get")
final class NegotiateEndpoint {
  private NegotiateEndpoint() {}

  static Route route(Negotiate.Handler handler) {
    return Route.of(Negotiate.OPERATION, "GET", "/negotiated")
        .produces("application/json", "application/vnd.thing+json")
        .to(handler::negotiate, in -> new Negotiate.Input(), NegotiateEndpoint::write);
  }

  private static Response write(Request request, Thing body) {
    return Response.json(
        200,
        request.accepted("application/json", "application/vnd.thing+json"),
        ThingCodec.INSTANCE,
        body);
  }
}
