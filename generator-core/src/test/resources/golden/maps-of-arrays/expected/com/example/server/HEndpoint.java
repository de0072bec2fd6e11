package com.example.server;

import com.example.api.H;
import com.example.json.HInputs;
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

/** Serves {@code POST /h}. */
@Generated("input.yaml#/paths/~1h/post")
final class HEndpoint {
  private static final Parameter OTHER_FIELDS = Parameter.otherFields().otherArrays().build();

  private HEndpoint() {}

  static Route route(H.Handler handler) {
    return Route.of(H.OPERATION, "POST", "/h")
        .consumes("application/x-www-form-urlencoded")
        .to(OperationHandler.withoutOutput(handler::h), HEndpoint::read, Response.ofNothing(204));
  }

  private static H.@Nullable Input read(RequestReader in) throws IOException {
    Map<String, List<Long>> body = in.formBody(HInputs::body, OTHER_FIELDS);
    return in.failed() ? null : new H.Input(body);
  }
}
