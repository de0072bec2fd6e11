package com.example.server;

import com.example.api.Level;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.Request;
import dev.armature.runtime.http.RequestReader;
import dev.armature.runtime.http.Response;
import dev.armature.runtime.http.Route;
import dev.armature.runtime.json.Check;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.layer.Step;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /number}. */
@Generated("input.yaml#/paths/~1number/post")
final class LevelEndpoint implements Step<Request, Response> {
  private final OperationHandler<Level.Input, Void> handler;

  private LevelEndpoint(OperationHandler<Level.Input, Void> handler) {
    this.handler = handler;
  }

  static Route route(Level.Handler handler, Layers layers) {
    return Route.of(Level.OPERATION, "POST", "/number")
        .consumes("text/plain")
        .through(layers.metrics())
        .through(layers.tracing())
        .through(layers.errors())
        .through(layers.authentication())
        .through(layers.rateLimit())
        .to(new LevelEndpoint(layers.protect(Level.OPERATION, (context, input) -> {
          handler.level(context, input);
          return null;
        })));
  }

  @Override
  public Response handle(Request request) throws Exception {
    Level.Input input = request.decode(LevelEndpoint::read);
    handler.handle(request.context(), input);
    return write();
  }

  private static Level.@Nullable Input read(RequestReader in) throws IOException {
    Long body = in.hasBody() ? in.textBody(LevelEndpoint::decodeBody) : null;
    return in.failed() ? null : new Level.Input(body);
  }

  private static Response write() {
    return Response.empty(204);
  }

  private static long decodeBody(JsonReader in) throws IOException {
    long value = in.int64();
    Check.maximum(in, value, 9);
    return value;
  }
}
