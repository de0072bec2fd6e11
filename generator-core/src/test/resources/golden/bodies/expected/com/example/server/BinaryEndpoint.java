package com.example.server;

import com.example.api.Binary;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.RequestReader;
import dev.armature.runtime.http.Response;
import dev.armature.runtime.http.Route;
import dev.armature.runtime.json.Bytes;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /binary}. */
@Generated("input.yaml#/paths/~1binary/post")
final class BinaryEndpoint {
  private BinaryEndpoint() {}

  static Route route(Binary.Handler handler) {
    return Route.of(Binary.OPERATION, "POST", "/binary")
        .consumes("application/octet-stream")
        .produces("image/png")
        .to(handler::binary, BinaryEndpoint::read, BinaryEndpoint::write);
  }

  private static Binary.@Nullable Input read(RequestReader in) throws IOException {
    Bytes body = in.bytesBody();
    return in.failed() ? null : new Binary.Input(body);
  }

  private static Response write(Bytes body) {
    return Response.bytes(200, "image/png", body.toArray());
  }
}
