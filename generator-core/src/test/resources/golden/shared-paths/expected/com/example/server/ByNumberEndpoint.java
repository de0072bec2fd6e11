package com.example.server;

import com.example.api.ByNumber;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.PathChoice;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code GET /contacts/{number}}. */
@Generated("input.yaml#/paths/~1contacts~1{number}/get")
final class ByNumberEndpoint {
  private ByNumberEndpoint() {}

  static Route route(ByNumber.Handler handler) {
    return Route.of(ByNumber.OPERATION, "GET", "/contacts/{number}")
        .shared(
            PathChoice.turn(2))
        .to(OperationHandler.withoutOutput(handler::byNumber), ByNumberEndpoint::read,
            Response.ofNothing(204));
  }

  private static ByNumber.@Nullable Input read(RequestReader in) throws IOException {
    String number = in.path("number").string();
    return in.failed() ? null : new ByNumber.Input(number);
  }
}
