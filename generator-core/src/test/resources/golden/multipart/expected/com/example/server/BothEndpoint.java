package com.example.server;

import com.example.api.Both;
import com.example.json.MetaCodec;
import com.example.model.Meta;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /both}. */
@Generated("input.yaml#/paths/~1both/post")
final class BothEndpoint {
  private static final Parameter ZIP = Parameter.field("zip").build();

  private static final Parameter FLOOR = Parameter.field("floor").build();

  private BothEndpoint() {}

  static Route route(Both.Handler handler) {
    return Route.of(Both.OPERATION, "POST", "/both")
        .consumes("application/json", "multipart/form-data", "application/x-www-form-urlencoded")
        .streamsBody()
        .produces("text/plain")
        .to(handler::both, BothEndpoint::read, BothEndpoint::write);
  }

  private static Both.@Nullable Input read(RequestReader in) throws IOException {
    Meta body = in.mayHaveBody() ? readAny(in) : null;
    return in.failed() ? null : new Both.Input(body);
  }

  private static @Nullable Meta readAny(RequestReader in) throws IOException {
    if ("multipart/form-data".equals(in.mediaType())) {
      return in.multipartBody(MetaCodec.INSTANCE, ZIP, FLOOR);
    }
    if ("application/x-www-form-urlencoded".equals(in.mediaType())) {
      return in.formBody(MetaCodec.INSTANCE);
    }
    return in.body(MetaCodec.INSTANCE);
  }

  private static Response write(String body) {
    return Response.text(200, body);
  }
}
