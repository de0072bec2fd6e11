package com.example.server;

import com.example.api.ListFleetShips;
import com.example.json.OkWithShipsPageCodec;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code GET /fleets/{fleet}/ships}. */
@Generated("input.yaml#/paths/~1fleets~1{fleet}~1ships/get")
final class ListFleetShipsEndpoint {
  private ListFleetShipsEndpoint() {}

  static Route route(ListFleetShips.Handler handler) {
    return Route.of(ListFleetShips.OPERATION, "GET", "/fleets/{fleet}/ships")
        .to(handler::listFleetShips, ListFleetShipsEndpoint::read, 200,
            OkWithShipsPageCodec.INSTANCE);
  }

  private static ListFleetShips.@Nullable Input read(RequestReader in) throws IOException {
    String fleet = in.path("fleet").string();
    return in.failed() ? null : new ListFleetShips.Input(fleet);
  }
}
