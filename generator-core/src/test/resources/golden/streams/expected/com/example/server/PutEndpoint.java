package com.example.server;

import com.example.api.Put;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.stream.ByteSource;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code PUT /picture}. */
@Generated("input.yaml#/paths/~1picture/put")
final class PutEndpoint {
  private PutEndpoint() {}

  static Route route(Put.Handler handler) {
    return Route.of(Put.OPERATION, "PUT", "/picture")
        .consumes("image/png")
        .streamsBody()
        .to(OperationHandler.withoutOutput(handler::put), PutEndpoint::read,
            Response.ofNothing(204));
  }

  private static Put.@Nullable Input read(RequestReader in) throws IOException {
    ByteSource body = in.sourceBody();
    return in.failed() ? null : new Put.Input(body);
  }
}
