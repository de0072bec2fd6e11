package com.example.server;

import com.example.api.I;
import com.example.json.IBodyCodec;
import com.example.model.IBody;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.Parameter;
import dev.armature.runtime.http.Request;
import dev.armature.runtime.http.RequestReader;
import dev.armature.runtime.http.Response;
import dev.armature.runtime.http.Route;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.layer.Step;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /i}. */
@Generated("input.yaml#/paths/~1i/post")
final class IEndpoint implements Step<Request, Response> {
  private static final Parameter PLACE = Parameter.field("place").object("x").build();

  private static final Parameter DEEP = Parameter.field("deep").deepObject().object("y").build();

  private static final Parameter OPEN =
      Parameter.field("open").object().otherArrays().allBut("n", "x", "deep").build();

  private final OperationHandler<I.Input, Void> handler;

  private IEndpoint(OperationHandler<I.Input, Void> handler) {
    this.handler = handler;
  }

  static Route route(I.Handler handler, Layers layers) {
    return Route.of(I.OPERATION, "POST", "/i")
        .consumes("application/x-www-form-urlencoded")
        .through(layers.metrics())
        .through(layers.tracing())
        .through(layers.errors())
        .through(layers.authentication())
        .through(layers.rateLimit())
        .to(new IEndpoint(layers.protect(I.OPERATION, (context, input) -> {
          handler.i(context, input);
          return null;
        })));
  }

  @Override
  public Response handle(Request request) throws Exception {
    I.Input input = request.decode(IEndpoint::read);
    handler.handle(request.context(), input);
    return write();
  }

  private static I.@Nullable Input read(RequestReader in) throws IOException {
    IBody body = in.formBody(IBodyCodec.INSTANCE, PLACE, DEEP, OPEN);
    return in.failed() ? null : new I.Input(body);
  }

  private static Response write() {
    return Response.empty(204);
  }
}
