package com.example.server;

import com.example.api.Get;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.Route;

/** Serves {@code GET /picture}. */
@Generated("input.yaml#/paths/~1picture/get")
final class GetEndpoint {
  private GetEndpoint() {}

  static Route route(Get.Handler handler) {
    return Route.of(Get.OPERATION, "GET", "/picture")
        .produces("image/png")
        .to(handler::get, in -> new Get.Input(), Response.ofStream(200, "image/png"));
  }
}
