package com.example.server;

import com.example.api.ReadWhole;
import com.example.json.WholeCodec;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.server.Route;

/** Serves {@code GET /whole}. */
@Generated("input.yaml#/paths/~1whole/get")
final class ReadWholeEndpoint {
  private ReadWholeEndpoint() {}

  static Route route(ReadWhole.Handler handler) {
    return Route.of(ReadWhole.OPERATION, "GET", "/whole")
        .to(handler::readWhole, in -> new ReadWhole.Input(), 200, WholeCodec.INSTANCE);
  }
}
