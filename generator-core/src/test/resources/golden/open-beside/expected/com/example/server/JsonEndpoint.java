package com.example.server;

import com.example.api.Json;
import dev.armature.runtime.Generated;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.http.Parameter;
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

/** Serves {@code GET /json}. */
@Generated("input.yaml#/paths/~1json/get")
final class JsonEndpoint implements Step<Request, Response> {
  private static final Parameter C = Parameter.cookie("c").json().build();

  private static final Parameter T = Parameter.query("t").build();

  private final OperationHandler<Json.Input, Void> handler;

  private JsonEndpoint(OperationHandler<Json.Input, Void> handler) {
    this.handler = handler;
  }

  static Route route(Json.Handler handler, Layers layers) {
    return Route.of(Json.OPERATION, "GET", "/json")
        .through(layers.metrics())
        .through(layers.tracing())
        .through(layers.errors())
        .through(layers.authentication())
        .through(layers.rateLimit())
        .to(new JsonEndpoint(layers.protect(Json.OPERATION, (context, input) -> {
          handler.json(context, input);
          return null;
        })));
  }

  @Override
  public Response handle(Request request) throws Exception {
    Json.Input input = request.decode(JsonEndpoint::read);
    handler.handle(request.context(), input);
    return write();
  }

  private static Json.@Nullable Input read(RequestReader in) throws IOException {
    List<String> c = in.has(C) ? in.json(C, JsonEndpoint::decodeC) : null;
    String t = in.has(T) ? decodeT(in.open(T)) : null;
    return in.failed() ? null : new Json.Input(c, t);
  }

  private static Response write() {
    return Response.empty(204);
  }

  private static @Nullable List<String> readC(JsonReader in) throws IOException {
    if (!in.beginArray()) {
      return null;
    }
    List<String> items = new ArrayList<>();
    while (in.nextItem()) {
      String item = in.string();
      items.add(item);
    }
    return items;
  }

  private static @Nullable List<String> decodeC(JsonReader in) throws IOException {
    List<String> value = readC(in);
    return value;
  }

  private static String decodeT(JsonReader in) throws IOException {
    String value = in.string();
    Check.maxLength(in, value, 3);
    return value;
  }
}
