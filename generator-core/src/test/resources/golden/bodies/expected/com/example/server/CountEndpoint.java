package com.example.server;

import com.example.api.Count;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.json.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code PUT /number}. */
@Generated("input.yaml#/paths/~1number/put")
final class CountEndpoint {
  private CountEndpoint() {}

  static Route route(Count.Handler handler) {
    return Route.of(Count.OPERATION, "PUT", "/number")
        .consumes("application/json")
        .to(OperationHandler.withoutOutput(handler::count), CountEndpoint::read,
            Response.ofNothing(204));
  }

  private static Count.@Nullable Input read(RequestReader in) throws IOException {
    Long body = in.body(CountEndpoint::decodeBody);
    return in.failed() ? null : new Count.Input(body);
  }

  private static long decodeBody(JsonReader in) throws IOException {
    return in.int64();
  }
}
