package com.example.server;

import com.example.api.Watch;
import com.example.json.ChangeCodec;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.Route;

/** Serves {@code GET /events}. */
@Generated("input.yaml#/paths/~1events/get")
final class WatchEndpoint {
  private WatchEndpoint() {}

  static Route route(Watch.Handler handler) {
    return Route.of(Watch.OPERATION, "GET", "/events")
        .produces("text/event-stream")
        .to(handler::watch, in -> new Watch.Input(), Response.ofEvents(200, ChangeCodec.INSTANCE));
  }
}
