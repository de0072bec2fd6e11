package com.example.server;

import com.example.api.Texts;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.Route;

/** Serves {@code GET /texts}. */
@Generated("input.yaml#/paths/~1texts/get")
final class TextsEndpoint {
  private TextsEndpoint() {}

  static Route route(Texts.Handler handler) {
    return Route.of(Texts.OPERATION, "GET", "/texts")
        .produces("text/event-stream")
        .to(handler::texts, in -> new Texts.Input(), Response.ofTextEvents(200));
  }
}
