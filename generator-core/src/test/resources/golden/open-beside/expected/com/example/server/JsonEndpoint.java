package com.example.server;

import com.example.api.Json;
import com.example.json.JsonInputs;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonCodecs;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Serves {@code GET /json}. */
@Generated("input.yaml#/paths/~1json/get")
final class JsonEndpoint {
  private static final Parameter C = Parameter.cookie("c").json().build();

  private static final JsonCodec<List<String>> C_CODEC = JsonCodecs.list(JsonCodecs.STRING);
  private static final Parameter T = Parameter.query("t").build();

  private JsonEndpoint() {}

  static Route route(Json.Handler handler) {
    return Route.of(Json.OPERATION, "GET", "/json")
        .to(OperationHandler.withoutOutput(handler::json), JsonEndpoint::read,
            Response.ofNothing(204));
  }

  private static Json.@Nullable Input read(RequestReader in) throws IOException {
    List<String> c = in.has(C) ? in.json(C, C_CODEC) : null;
    String t = in.has(T) ? JsonInputs.t(in.open(T)) : null;
    return in.failed() ? null : new Json.Input(c, t);
  }
}
