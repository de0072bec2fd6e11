package com.example.server;

import com.example.api.PutThing;
import com.example.json.ThingCodec;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code PUT /things/{id}}. */
@Generated("input.yaml#/paths/~1things~1{id}/put")
final class PutThingEndpoint {
  private PutThingEndpoint() {}

  static Route route(PutThing.Handler handler) {
    return Route.of(PutThing.OPERATION, "PUT", "/things/{id}")
        .to(handler::putThing, PutThingEndpoint::read, 200, ThingCodec.INSTANCE);
  }

  private static PutThing.@Nullable Input read(RequestReader in) throws IOException {
    int id = in.path("id").int32();
    return in.failed() ? null : new PutThing.Input(id);
  }
}
