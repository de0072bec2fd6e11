package com.example.server;

import com.example.api.Optional;
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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Serves {@code PUT /optional}. */
@Generated("input.yaml#/paths/~1optional/put")
final class OptionalEndpoint implements Step<Request, Response> {
  private final OperationHandler<Optional.Input, Void> handler;

  private OptionalEndpoint(OperationHandler<Optional.Input, Void> handler) {
    this.handler = handler;
  }

  static Route route(Optional.Handler handler, Layers layers) {
    return Route.of(Optional.OPERATION, "PUT", "/optional")
        .consumes("application/json")
        .through(layers.metrics())
        .through(layers.tracing())
        .through(layers.errors())
        .through(layers.authentication())
        .through(layers.rateLimit())
        .to(new OptionalEndpoint(layers.protect(Optional.OPERATION, (context, input) -> {
          handler.optional(context, input);
          return null;
        })));
  }

  @Override
  public Response handle(Request request) throws Exception {
    Optional.Input input = request.decode(OptionalEndpoint::read);
    handler.handle(request.context(), input);
    return write();
  }

  private static Optional.@Nullable Input read(RequestReader in) throws IOException {
    List<String> body = in.optionalBody(OptionalEndpoint::decodeBody);
    return in.failed() ? null : new Optional.Input(body);
  }

  private static Response write() {
    return Response.empty(204);
  }

  private static @Nullable List<String> readBody(JsonReader in) throws IOException {
    if (!in.beginArray()) {
      return null;
    }
    List<String> items = new ArrayList<>();
    while (in.nextItem()) {
      String item = in.string();
      items.add(item);
    }
    Check.minItems(in, items.size(), 1);
    return items;
  }

  private static @Nullable List<String> decodeBody(JsonReader in) throws IOException {
    List<String> value = readBody(in);
    return value;
  }
}
