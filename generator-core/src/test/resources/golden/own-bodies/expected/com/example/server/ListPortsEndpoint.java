package com.example.server;

import com.example.api.ListPorts;
import com.example.json.ListPortsResponse200Codec;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.server.Route;

/** Serves {@code GET /ports}. */
@Generated("input.yaml#/paths/~1ports/get")
final class ListPortsEndpoint {
  private ListPortsEndpoint() {}

  static Route route(ListPorts.Handler handler) {
    return Route.of(ListPorts.OPERATION, "GET", "/ports")
        .to(handler::listPorts, in -> new ListPorts.Input(), 200,
            ListPortsResponse200Codec.INSTANCE);
  }
}
