package com.example.server;

import com.example.api.Copy;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code COPY /files/{name}}. */
@Generated("input.yaml#/paths/~1files~1{name}/additionalOperations/COPY")
final class CopyEndpoint {
  private static final Parameter DESTINATION = Parameter.header("Destination").required().build();

  private CopyEndpoint() {}

  static Route route(Copy.Handler handler) {
    return Route.of(Copy.OPERATION, "COPY", "/files/{name}")
        .to(OperationHandler.withoutOutput(handler::copy), CopyEndpoint::read,
            Response.ofNothing(201));
  }

  private static Copy.@Nullable Input read(RequestReader in) throws IOException {
    String name = in.path("name").string();
    String destination = in.has(DESTINATION) ? in.open(DESTINATION).string() : null;
    return in.failed() ? null : new Copy.Input(name, destination);
  }
}
