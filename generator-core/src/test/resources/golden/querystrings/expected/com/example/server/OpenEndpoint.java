package com.example.server;

import com.example.api.Open;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonCodecs;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Serves {@code GET /open}. */
@Generated("input.yaml#/paths/~1open/get")
final class OpenEndpoint {
  private static final JsonCodec<Map<String, String>> ALL_CODEC = JsonCodecs.map(JsonCodecs.STRING);

  private OpenEndpoint() {}

  static Route route(Open.Handler handler) {
    return Route.of(Open.OPERATION, "GET", "/open")
        .produces("text/plain")
        .to(handler::open, OpenEndpoint::read, OpenEndpoint::write);
  }

  private static Open.@Nullable Input read(RequestReader in) throws IOException {
    Map<String, String> all = in.hasQuery(false) ? in.queryForm(ALL_CODEC) : null;
    return in.failed() ? null : new Open.Input(all);
  }

  private static Response write(String body) {
    return Response.text(200, body);
  }
}
