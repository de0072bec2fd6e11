package com.example.server;

import com.example.api.Optional;
import com.example.json.OptionalInputs;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Serves {@code PUT /optional}. */
@Generated("input.yaml#/paths/~1optional/put")
final class OptionalEndpoint {
  private OptionalEndpoint() {}

  static Route route(Optional.Handler handler) {
    return Route.of(Optional.OPERATION, "PUT", "/optional")
        .consumes("application/json")
        .to(OperationHandler.withoutOutput(handler::optional), OptionalEndpoint::read,
            Response.ofNothing(204));
  }

  private static Optional.@Nullable Input read(RequestReader in) throws IOException {
    List<String> body = in.optionalBody(OptionalInputs::body);
    return in.failed() ? null : new Optional.Input(body);
  }
}
