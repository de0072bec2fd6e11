package com.example.server;

import com.example.api.Others;
import com.example.json.OthersBodyCodec;
import com.example.model.OthersBody;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /others}. */
@Generated("input.yaml#/paths/~1others/post")
final class OthersEndpoint {
  private static final Parameter NAME = Parameter.field("name").build();

  private static final Parameter OTHER_PARTS = Parameter.otherFields().file().build();

  private OthersEndpoint() {}

  static Route route(Others.Handler handler) {
    return Route.of(Others.OPERATION, "POST", "/others")
        .consumes("multipart/form-data")
        .streamsBody()
        .produces("text/plain")
        .to(handler::others, OthersEndpoint::read, OthersEndpoint::write);
  }

  private static Others.@Nullable Input read(RequestReader in) throws IOException {
    OthersBody body = in.multipartBody(OthersBodyCodec.INSTANCE, NAME, OTHER_PARTS);
    return in.failed() ? null : new Others.Input(body);
  }

  private static Response write(String body) {
    return Response.text(200, body);
  }
}
