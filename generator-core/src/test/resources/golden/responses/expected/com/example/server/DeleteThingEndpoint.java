package com.example.server;

import com.example.api.DeleteThing;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code DELETE /things/{id}}. */
@Generated("input.yaml#/paths/~1things~1{id}/delete")
final class DeleteThingEndpoint {
  private DeleteThingEndpoint() {}

  static Route route(DeleteThing.Handler handler) {
    return Route.of(DeleteThing.OPERATION, "DELETE", "/things/{id}")
        .to(OperationHandler.withoutOutput(handler::deleteThing), DeleteThingEndpoint::read,
            Response.ofNothing(204));
  }

  private static DeleteThing.@Nullable Input read(RequestReader in) throws IOException {
    int id = in.path("id").int32();
    return in.failed() ? null : new DeleteThing.Input(id);
  }
}
