package com.example.server;

import com.example.api.OrNull;
import com.example.json.OrNullInputs;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code PUT /or-null}. */
@Generated("input.yaml#/paths/~1or-null/put")
final class OrNullEndpoint {
  private OrNullEndpoint() {}

  static Route route(OrNull.Handler handler) {
    return Route.of(OrNull.OPERATION, "PUT", "/or-null")
        .consumes("application/json")
        .to(OperationHandler.withoutOutput(handler::orNull), OrNullEndpoint::read,
            Response.ofNothing(204));
  }

  private static OrNull.@Nullable Input read(RequestReader in) throws IOException {
    Long body = in.body(OrNullInputs::body);
    return in.failed() ? null : new OrNull.Input(body);
  }
}
