package com.example.server;

import com.example.api.Events;
import com.example.json.EntryCodec;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.Route;

/** Serves {@code GET /events}. */
@Generated("input.yaml#/paths/~1events/get")
final class EventsEndpoint {
  private EventsEndpoint() {}

  static Route route(Events.Handler handler) {
    return Route.of(Events.OPERATION, "GET", "/events")
        .produces("text/event-stream")
        .to(handler::events, in -> new Events.Input(), Response.ofEvents(200, EntryCodec.INSTANCE));
  }
}
