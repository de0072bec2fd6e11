package com.example.server;

import com.example.api.Remove;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Serves {@code DELETE /contacts/{id}}. */
@Generated("input.yaml#/paths/~1contacts~1{id}/delete")
final class RemoveEndpoint {
  private RemoveEndpoint() {}

  static Route route(Remove.Handler handler) {
    return Route.of(Remove.OPERATION, "DELETE", "/contacts/{id}")
        .to(OperationHandler.withoutOutput(handler::remove), RemoveEndpoint::read,
            Response.ofNothing(204));
  }

  private static Remove.@Nullable Input read(RequestReader in) throws IOException {
    UUID id = in.path("id").uuid();
    return in.failed() ? null : new Remove.Input(id);
  }
}
