package com.example.server;

import com.example.api.Code;
import com.example.json.CodeInputs;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /code}. */
@Generated("input.yaml#/paths/~1code/post")
final class CodeEndpoint {
  private CodeEndpoint() {}

  static Route route(Code.Handler handler) {
    return Route.of(Code.OPERATION, "POST", "/code")
        .consumes("text/plain")
        .to(OperationHandler.withoutOutput(handler::code), CodeEndpoint::read,
            Response.ofNothing(204));
  }

  private static Code.@Nullable Input read(RequestReader in) throws IOException {
    String body = in.textBody(CodeInputs::body);
    return in.failed() ? null : new Code.Input(body);
  }
}
