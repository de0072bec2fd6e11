package com.example.server;

import com.example.api.E;
import com.example.json.EInputs;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Serves {@code GET /e}. */
@Generated("input.yaml#/paths/~1e/get")
final class EEndpoint {
  private static final Parameter REST = Parameter.query("rest").object().otherArrays().build();

  private EEndpoint() {}

  static Route route(E.Handler handler) {
    return Route.of(E.OPERATION, "GET", "/e")
        .to(OperationHandler.withoutOutput(handler::e), EEndpoint::read, Response.ofNothing(204));
  }

  private static E.@Nullable Input read(RequestReader in) throws IOException {
    Map<String, List<String>> rest = in.has(REST) ? EInputs.rest(in.open(REST)) : null;
    return in.failed() ? null : new E.Input(rest);
  }
}
