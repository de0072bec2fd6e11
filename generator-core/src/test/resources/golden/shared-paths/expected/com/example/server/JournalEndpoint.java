package com.example.server;

import com.example.api.Journal;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.PathChoice;
import dev.armature.runtime.http.server.PathValue;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code GET /journals/{id}.json}. */
@Generated("input.yaml#/paths/~1journals~1{id}.json/get")
final class JournalEndpoint {
  private JournalEndpoint() {}

  static Route route(Journal.Handler handler) {
    return Route.of(Journal.OPERATION, "GET", "/journals/{id}.json")
        .shared(
            PathChoice.turn(1)
                .only("id", PathValue.integer()))
        .to(OperationHandler.withoutOutput(handler::journal), JournalEndpoint::read,
            Response.ofNothing(204));
  }

  private static Journal.@Nullable Input read(RequestReader in) throws IOException {
    long id = in.path("id").int64();
    return in.failed() ? null : new Journal.Input(id);
  }
}
