package com.example.server;

import com.example.api.Tick;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.Route;

/** Serves {@code GET /ticks}. */
@Generated("input.yaml#/paths/~1ticks/get")
final class TickEndpoint {
  private TickEndpoint() {}

  static Route route(Tick.Handler handler) {
    return Route.of(Tick.OPERATION, "GET", "/ticks")
        .produces("text/event-stream")
        .to(handler::tick, in -> new Tick.Input(), Response.ofTextEvents(200));
  }
}
