package com.example.server;

import com.example.api.Count;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.Request;
import dev.armature.runtime.http.RequestReader;
import dev.armature.runtime.http.Response;
import dev.armature.runtime.http.Route;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.layer.Step;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code PUT /number}. */
@Generated("input.yaml#/paths/~1number/put")
final class CountEndpoint implements Step<Request, Response> {
  private final OperationHandler<Count.Input, Void> handler;

  private CountEndpoint(OperationHandler<Count.Input, Void> handler) {
    this.handler = handler;
  }

  static Route route(Count.Handler handler, Layers layers) {
    return Route.of(Count.OPERATION, "PUT", "/number")
        .consumes("application/json")
        .through(layers.metrics())
        .through(layers.tracing())
        .through(layers.errors())
        .through(layers.authentication())
        .through(layers.rateLimit())
        .to(new CountEndpoint(layers.protect(Count.OPERATION, (context, input) -> {
          handler.count(context, input);
          return null;
        })));
  }

  @Override
  public Response handle(Request request) throws Exception {
    Count.Input input = request.decode(CountEndpoint::read);
    handler.handle(request.context(), input);
    return write();
  }

  private static Count.@Nullable Input read(RequestReader in) throws IOException {
    Long body = in.body(CountEndpoint::decodeBody);
    return in.failed() ? null : new Count.Input(body);
  }

  private static Response write() {
    return Response.empty(204);
  }

  private static long decodeBody(JsonReader in) throws IOException {
    long value = in.int64();
    return value;
  }
}
