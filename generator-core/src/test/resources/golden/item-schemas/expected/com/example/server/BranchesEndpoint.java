package com.example.server;

import com.example.api.Branches;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.Route;

/** Serves {@code GET /branches}. */
@Generated("input.yaml#/paths/~1branches/get")
final class BranchesEndpoint {
  private BranchesEndpoint() {}

  static Route route(Branches.Handler handler) {
    return Route.of(Branches.OPERATION, "GET", "/branches")
        .produces("text/event-stream")
        .to(handler::branches, in -> new Branches.Input(), Response.ofTextEvents(200));
  }
}
