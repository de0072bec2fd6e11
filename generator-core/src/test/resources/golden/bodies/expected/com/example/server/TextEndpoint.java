package com.example.server;

import com.example.api.Text;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.Request;
import dev.armature.runtime.http.RequestReader;
import dev.armature.runtime.http.Response;
import dev.armature.runtime.http.Route;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.layer.Step;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /text}. */
@Generated("input.yaml#/paths/~1text/post")
final class TextEndpoint implements Step<Request, Response> {
  private final OperationHandler<Text.Input, String> handler;

  private TextEndpoint(OperationHandler<Text.Input, String> handler) {
    this.handler = handler;
  }

  static Route route(Text.Handler handler, Layers layers) {
    return Route.of(Text.OPERATION, "POST", "/text")
        .consumes("text/plain")
        .produces("text/plain")
        .through(layers.metrics())
        .through(layers.tracing())
        .through(layers.errors())
        .through(layers.authentication())
        .through(layers.rateLimit())
        .to(new TextEndpoint(layers.protect(Text.OPERATION, handler::text)));
  }

  @Override
  public Response handle(Request request) throws Exception {
    Text.Input input = request.decode(TextEndpoint::read);
    return write(handler.handle(request.context(), input));
  }

  private static Text.@Nullable Input read(RequestReader in) throws IOException {
    String body = in.textBody();
    return in.failed() ? null : new Text.Input(body);
  }

  private static Response write(String body) {
    return Response.text(200, body);
  }
}
