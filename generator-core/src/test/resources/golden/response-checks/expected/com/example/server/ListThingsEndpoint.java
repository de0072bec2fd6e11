package com.example.server;

import com.example.api.ListThings;
import com.example.json.ThingCodec;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.json.JsonCodecs;

/** Serves {@code GET /things}. */
@Generated("input.yaml#/paths/~1things/get")
final class ListThingsEndpoint {
  private ListThingsEndpoint() {}

  static Route route(ListThings.Handler handler) {
    return Route.of(ListThings.OPERATION, "GET", "/things")
        .to(handler::listThings, in -> new ListThings.Input(), 200,
            JsonCodecs.list(ThingCodec.INSTANCE));
  }
}
