package com.example.server;

import com.example.api.Binary;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.Request;
import dev.armature.runtime.http.RequestReader;
import dev.armature.runtime.http.Response;
import dev.armature.runtime.http.Route;
import dev.armature.runtime.json.Bytes;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.layer.Step;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /binary}. */
@Generated("input.yaml#/paths/~1binary/post")
final class BinaryEndpoint implements Step<Request, Response> {
  private final OperationHandler<Binary.Input, Bytes> handler;

  private BinaryEndpoint(OperationHandler<Binary.Input, Bytes> handler) {
    this.handler = handler;
  }

  static Route route(Binary.Handler handler, Layers layers) {
    return Route.of(Binary.OPERATION, "POST", "/binary")
        .consumes("application/octet-stream")
        .produces("image/png")
        .through(layers.metrics())
        .through(layers.tracing())
        .through(layers.errors())
        .through(layers.authentication())
        .through(layers.rateLimit())
        .to(new BinaryEndpoint(layers.protect(Binary.OPERATION, handler::binary)));
  }

  @Override
  public Response handle(Request request) throws Exception {
    Binary.Input input = request.decode(BinaryEndpoint::read);
    return write(handler.handle(request.context(), input));
  }

  private static Binary.@Nullable Input read(RequestReader in) throws IOException {
    Bytes body = in.bytesBody();
    return in.failed() ? null : new Binary.Input(body);
  }

  private static Response write(Bytes body) {
    return Response.bytes(200, "image/png", body.toArray());
  }
}
