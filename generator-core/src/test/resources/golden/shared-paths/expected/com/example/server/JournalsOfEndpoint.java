package com.example.server;

import com.example.api.JournalsOf;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.PathChoice;
import dev.armature.runtime.http.server.PathValue;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Serves {@code GET /journals/{on}.json}. */
@Generated("input.yaml#/paths/~1journals~1{on}.json/get")
final class JournalsOfEndpoint {
  private JournalsOfEndpoint() {}

  static Route route(JournalsOf.Handler handler) {
    return Route.of(JournalsOf.OPERATION, "GET", "/journals/{on}.json")
        .shared(
            PathChoice.turn(0)
                .only("on", PathValue.date()))
        .to(OperationHandler.withoutOutput(handler::journalsOf), JournalsOfEndpoint::read,
            Response.ofNothing(204));
  }

  private static JournalsOf.@Nullable Input read(RequestReader in) throws IOException {
    LocalDate on = in.path("on").date();
    return in.failed() ? null : new JournalsOf.Input(on);
  }
}
