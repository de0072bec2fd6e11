package com.example.server;

import com.example.api.Any;
import com.example.json.AnyInputs;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.multipart.FilePart;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /any}. */
@Generated("input.yaml#/paths/~1any/post")
final class AnyEndpoint {
  private static final Parameter OTHER_PARTS = Parameter.otherFields().file().otherArrays().build();

  private AnyEndpoint() {}

  static Route route(Any.Handler handler) {
    return Route.of(Any.OPERATION, "POST", "/any")
        .consumes("multipart/form-data")
        .streamsBody()
        .produces("text/plain")
        .to(handler::any, AnyEndpoint::read, AnyEndpoint::write);
  }

  private static Any.@Nullable Input read(RequestReader in) throws IOException {
    Map<String, List<FilePart>> body = in.multipartBody(AnyInputs::body, OTHER_PARTS);
    return in.failed() ? null : new Any.Input(body);
  }

  private static Response write(String body) {
    return Response.text(200, body);
  }
}
