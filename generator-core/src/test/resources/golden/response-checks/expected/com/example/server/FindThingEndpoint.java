package com.example.server;

import com.example.api.FindThing;
import com.example.json.ThingCodec;
import com.example.model.Thing;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.HttpCall;
import dev.armature.runtime.http.server.Route;

/** Serves {@code GET /thing}. */
@Generated("input.yaml#/paths/~1thing/get")
final class FindThingEndpoint {
  private FindThingEndpoint() {}

  static Route route(FindThing.Handler handler) {
    return Route.of(FindThing.OPERATION, "GET", "/thing")
        .produces("application/json", "application/vnd.thing+json")
        .to(handler::findThing, in -> new FindThing.Input(), FindThingEndpoint::write);
  }

  private static Response write(HttpCall call, Thing body) {
    return Response.json(
        200,
        call.accepted("application/json", "application/vnd.thing+json"),
        ThingCodec.INSTANCE,
        body);
  }
}
