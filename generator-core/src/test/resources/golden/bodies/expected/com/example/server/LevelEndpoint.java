package com.example.server;

import com.example.api.Level;
import com.example.json.LevelInputs;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /number}. */
@Generated("input.yaml#/paths/~1number/post")
final class LevelEndpoint {
  private LevelEndpoint() {}

  static Route route(Level.Handler handler) {
    return Route.of(Level.OPERATION, "POST", "/number")
        .consumes("text/plain")
        .to(OperationHandler.withoutOutput(handler::level), LevelEndpoint::read,
            Response.ofNothing(204));
  }

  private static Level.@Nullable Input read(RequestReader in) throws IOException {
    Long body = in.hasBody() ? in.textBody(LevelInputs::body) : null;
    return in.failed() ? null : new Level.Input(body);
  }
}
