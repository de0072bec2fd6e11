package com.example.server;

import com.example.api.ByState;
import com.example.json.StateCodec;
import com.example.model.State;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.PathChoice;
import dev.armature.runtime.http.server.PathValue;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code GET /contacts/{which}}. */
@Generated("input.yaml#/paths/~1contacts~1{which}/get")
final class ByStateEndpoint {
  private ByStateEndpoint() {}

  static Route route(ByState.Handler handler) {
    return Route.of(ByState.OPERATION, "GET", "/contacts/{which}")
        .shared(
            PathChoice.turn(0)
                .only("which", PathValue.listed("archived", "ACTIVE")))
        .to(OperationHandler.withoutOutput(handler::byState), ByStateEndpoint::read,
            Response.ofNothing(204));
  }

  private static ByState.@Nullable Input read(RequestReader in) throws IOException {
    State which = StateCodec.INSTANCE.read(in.path("which"));
    return in.failed() ? null : new ByState.Input(which);
  }
}
