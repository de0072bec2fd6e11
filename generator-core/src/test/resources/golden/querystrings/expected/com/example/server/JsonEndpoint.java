package com.example.server;

import com.example.api.Json;
import com.example.json.JsonSelectorCodec;
import com.example.model.JsonSelector;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code GET /json}. */
@Generated("input.yaml#/paths/~1json/get")
final class JsonEndpoint {
  private JsonEndpoint() {}

  static Route route(Json.Handler handler) {
    return Route.of(Json.OPERATION, "GET", "/json")
        .produces("text/plain")
        .to(handler::json, JsonEndpoint::read, JsonEndpoint::write);
  }

  private static Json.@Nullable Input read(RequestReader in) throws IOException {
    JsonSelector selector = in.hasQuery(false) ? in.queryJson(JsonSelectorCodec.INSTANCE) : null;
    return in.failed() ? null : new Json.Input(selector);
  }

  private static Response write(String body) {
    return Response.text(200, body);
  }
}
