package com.example.server;

import com.example.api.DeleteThing;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.Parameter;
import dev.armature.runtime.http.Request;
import dev.armature.runtime.http.RequestReader;
import dev.armature.runtime.http.Response;
import dev.armature.runtime.http.Route;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.layer.Step;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code DELETE /things/{id}}. */
@Generated("input.yaml#/paths/~1things~1{id}/delete")
final class DeleteThingEndpoint implements Step<Request, Response> {
  private static final Parameter ID = Parameter.path("id").build();

  private final OperationHandler<DeleteThing.Input, Void> handler;

  private DeleteThingEndpoint(OperationHandler<DeleteThing.Input, Void> handler) {
    this.handler = handler;
  }

  static Route route(DeleteThing.Handler handler, Layers layers) {
    return Route.of(DeleteThing.OPERATION, "DELETE", "/things/{id}")
        .through(layers.metrics())
        .through(layers.tracing())
        .through(layers.errors())
        .through(layers.authentication())
        .through(layers.rateLimit())
        .to(new DeleteThingEndpoint(layers.protect(DeleteThing.OPERATION, (context, input) -> {
          handler.deleteThing(context, input);
          return null;
        })));
  }

  @Override
  public Response handle(Request request) throws Exception {
    DeleteThing.Input input = request.decode(DeleteThingEndpoint::read);
    handler.handle(request.context(), input);
    return write();
  }

  private static DeleteThing.@Nullable Input read(RequestReader in) throws IOException {
    int id = in.has(ID) ? in.open(ID).int32() : 0;
    return in.failed() ? null : new DeleteThing.Input(id);
  }

  private static Response write() {
    return Response.empty(204);
  }
}
