package com.example.server;

import com.example.api.Json;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.Parameter;
import dev.armature.runtime.http.RequestReader;
import dev.armature.runtime.http.Response;
import dev.armature.runtime.http.Route;
import dev.armature.runtime.json.Check;
import dev.armature.runtime.json.JsonReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Serves {@code GET /json}. */
@Generated("input.yaml#/paths/~1json/get")
final class JsonEndpoint {
  private static final Parameter C = Parameter.cookie("c").json().build();

  private static final Parameter T = Parameter.query("t").build();

  private JsonEndpoint() {}

  static Route route(Json.Handler handler) {
    return Route.of(Json.OPERATION, "GET", "/json")
        .to(OperationHandler.withoutOutput(handler::json), JsonEndpoint::read,
            nothing -> Response.empty(204));
  }

  private static Json.@Nullable Input read(RequestReader in) throws IOException {
    List<String> c = in.has(C) ? in.json(C, JsonEndpoint::decodeC) : null;
    String t = in.has(T) ? decodeT(in.open(T)) : null;
    return in.failed() ? null : new Json.Input(c, t);
  }

  private static @Nullable List<String> readC(JsonReader in) throws IOException {
    if (!in.beginArray()) {
      return null;
    }
    List<String> items = new ArrayList<>();
    while (in.nextItem()) {
      items.add(in.string());
    }
    return items;
  }

  private static @Nullable List<String> decodeC(JsonReader in) throws IOException {
    return readC(in);
  }

  private static String decodeT(JsonReader in) throws IOException {
    return Check.maxLength(in, in.string(), 3);
  }
}
