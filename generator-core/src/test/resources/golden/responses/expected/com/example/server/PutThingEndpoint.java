package com.example.server;

import com.example.api.PutThing;
import com.example.json.ThingCodec;
import com.example.model.Thing;
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

/** Serves {@code PUT /things/{id}}. */
@Generated("input.yaml#/paths/~1things~1{id}/put")
final class PutThingEndpoint implements Step<Request, Response> {
  private static final Parameter ID = Parameter.path("id").build();

  private final OperationHandler<PutThing.Input, Thing> handler;

  private PutThingEndpoint(OperationHandler<PutThing.Input, Thing> handler) {
    this.handler = handler;
  }

  static Route route(PutThing.Handler handler, Layers layers) {
    return Route.of(PutThing.OPERATION, "PUT", "/things/{id}")
        .produces("application/json")
        .through(layers.metrics())
        .through(layers.tracing())
        .through(layers.errors())
        .through(layers.authentication())
        .through(layers.rateLimit())
        .to(new PutThingEndpoint(layers.protect(PutThing.OPERATION, handler::putThing)));
  }

  @Override
  public Response handle(Request request) throws Exception {
    PutThing.Input input = request.decode(PutThingEndpoint::read);
    return write(handler.handle(request.context(), input));
  }

  private static PutThing.@Nullable Input read(RequestReader in) throws IOException {
    int id = in.has(ID) ? in.open(ID).int32() : 0;
    return in.failed() ? null : new PutThing.Input(id);
  }

  private static Response write(Thing body) {
    return Response.json(200, ThingCodec.INSTANCE, body);
  }
}
