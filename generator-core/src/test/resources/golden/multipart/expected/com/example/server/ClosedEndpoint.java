package com.example.server;

import com.example.api.Closed;
import com.example.json.ClosedBodyCodec;
import com.example.model.ClosedBody;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /closed}. */
@Generated("input.yaml#/paths/~1closed/post")
final class ClosedEndpoint {
  private static final Parameter NAME = Parameter.field("name").build();

  private static final Parameter FILE = Parameter.field("file").file().build();

  private static final Parameter OTHER_PARTS = Parameter.noOtherFields().build();

  private ClosedEndpoint() {}

  static Route route(Closed.Handler handler) {
    return Route.of(Closed.OPERATION, "POST", "/closed")
        .consumes("multipart/form-data")
        .streamsBody()
        .to(OperationHandler.withoutOutput(handler::closed), ClosedEndpoint::read,
            Response.ofNothing(204));
  }

  private static Closed.@Nullable Input read(RequestReader in) throws IOException {
    ClosedBody body = in.multipartBody(ClosedBodyCodec.INSTANCE, NAME, FILE, OTHER_PARTS);
    return in.failed() ? null : new Closed.Input(body);
  }
}
