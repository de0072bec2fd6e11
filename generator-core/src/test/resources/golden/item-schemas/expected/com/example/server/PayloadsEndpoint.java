package com.example.server;

import com.example.api.Payloads;
import com.example.json.EntryCodec;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.Route;

/** Serves {@code GET /payloads}. */
@Generated("input.yaml#/paths/~1payloads/get")
final class PayloadsEndpoint {
  private PayloadsEndpoint() {}

  static Route route(Payloads.Handler handler) {
    return Route.of(Payloads.OPERATION, "GET", "/payloads")
        .produces("text/event-stream")
        .to(handler::payloads, in -> new Payloads.Input(),
            Response.ofEvents(200, EntryCodec.INSTANCE));
  }
}
