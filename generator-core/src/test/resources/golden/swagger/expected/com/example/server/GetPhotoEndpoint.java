package com.example.server;

import com.example.api.GetPhoto;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.Route;

/** Serves {@code GET /photos}. */
@Generated("input.yaml#/paths/~1photos/get")
final class GetPhotoEndpoint {
  private GetPhotoEndpoint() {}

  static Route route(GetPhoto.Handler handler) {
    return Route.of(GetPhoto.OPERATION, "GET", "/photos")
        .produces("image/png")
        .to(handler::getPhoto, in -> new GetPhoto.Input(), Response.ofStream(200, "image/png"));
  }
}
