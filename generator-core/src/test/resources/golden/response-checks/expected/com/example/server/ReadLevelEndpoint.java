package com.example.server;

import com.example.api.ReadLevel;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.json.Check;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.json.JsonReader;
import java.io.IOException;

/** Serves {@code GET /number}. */
@Generated("input.yaml#/paths/~1number/get")
final class ReadLevelEndpoint {
  private static final JsonCodec<Integer> BODY_CODEC =
      JsonCodecs.of(ReadLevelEndpoint::decodeBody, JsonCodecs.INT32);

  private ReadLevelEndpoint() {}

  static Route route(ReadLevel.Handler handler) {
    return Route.of(ReadLevel.OPERATION, "GET", "/number")
        .produces("application/json")
        .to(handler::readLevel, in -> new ReadLevel.Input(), ReadLevelEndpoint::write);
  }

  private static Response write(ReadLevel.Result result) {
    if (result instanceof ReadLevel.Result.Ok ok) {
      Response response = Response.json(200, BODY_CODEC, ok.body());
      Integer xMore = ok.xMore();
      if (xMore != null) {
        response = response.withHeader("X-More", JsonCodecs.INT32, xMore);
      }
      return response;
    }
    return Response.empty(202);
  }

  private static int decodeBody(JsonReader in) throws IOException {
    return Check.minimum(in, in.int32(), 1);
  }
}
