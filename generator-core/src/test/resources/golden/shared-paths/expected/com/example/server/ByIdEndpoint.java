package com.example.server;

import com.example.api.ById;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.PathChoice;
import dev.armature.runtime.http.server.PathValue;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Serves {@code GET /contacts/{id}}. */
@Generated("input.yaml#/paths/~1contacts~1{id}/get")
final class ByIdEndpoint {
  private ByIdEndpoint() {}

  static Route route(ById.Handler handler) {
    return Route.of(ById.OPERATION, "GET", "/contacts/{id}")
        .shared(
            PathChoice.turn(1)
                .only("id", PathValue.uuid()))
        .to(OperationHandler.withoutOutput(handler::byId), ByIdEndpoint::read,
            Response.ofNothing(204));
  }

  private static ById.@Nullable Input read(RequestReader in) throws IOException {
    UUID id = in.path("id").uuid();
    return in.failed() ? null : new ById.Input(id);
  }
}
