package com.example.server;

import com.example.api.ListShips;
import com.example.json.ListShipsResponse200Codec;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.server.Route;

/** Serves {@code GET /ships}. */
@Generated("input.yaml#/paths/~1ships/get")
final class ListShipsEndpoint {
  private ListShipsEndpoint() {}

  static Route route(ListShips.Handler handler) {
    return Route.of(ListShips.OPERATION, "GET", "/ships")
        .to(handler::listShips, in -> new ListShips.Input(), 200,
            ListShipsResponse200Codec.INSTANCE);
  }
}
