package com.example.server;

import com.example.api.Binary;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.stream.ByteSource;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /binary}. */
@Generated("input.yaml#/paths/~1binary/post")
final class BinaryEndpoint {
  private BinaryEndpoint() {}

  static Route route(Binary.Handler handler) {
    return Route.of(Binary.OPERATION, "POST", "/binary")
        .consumes("application/octet-stream")
        .streamsBody()
        .produces("image/png")
        .to(handler::binary, BinaryEndpoint::read, Response.ofStream(200, "image/png"));
  }

  private static Binary.@Nullable Input read(RequestReader in) throws IOException {
    ByteSource body = in.sourceBody();
    return in.failed() ? null : new Binary.Input(body);
  }
}
