package com.example.server;

import com.example.api.Code;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.Request;
import dev.armature.runtime.http.RequestReader;
import dev.armature.runtime.http.Response;
import dev.armature.runtime.http.Route;
import dev.armature.runtime.json.Check;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.layer.Step;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /code}. */
@Generated("input.yaml#/paths/~1code/post")
final class CodeEndpoint implements Step<Request, Response> {
  private final OperationHandler<Code.Input, Void> handler;

  private CodeEndpoint(OperationHandler<Code.Input, Void> handler) {
    this.handler = handler;
  }

  static Route route(Code.Handler handler, Layers layers) {
    return Route.of(Code.OPERATION, "POST", "/code")
        .consumes("text/plain")
        .through(layers.metrics())
        .through(layers.tracing())
        .through(layers.errors())
        .through(layers.authentication())
        .through(layers.rateLimit())
        .to(new CodeEndpoint(layers.protect(Code.OPERATION, (context, input) -> {
          handler.code(context, input);
          return null;
        })));
  }

  @Override
  public Response handle(Request request) throws Exception {
    Code.Input input = request.decode(CodeEndpoint::read);
    handler.handle(request.context(), input);
    return write();
  }

  private static Code.@Nullable Input read(RequestReader in) throws IOException {
    String body = in.textBody(CodeEndpoint::decodeBody);
    return in.failed() ? null : new Code.Input(body);
  }

  private static Response write() {
    return Response.empty(204);
  }

  private static boolean matchesBody(String text) {
    if (text.length() == 0) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return true;
  }

  private static String decodeBody(JsonReader in) throws IOException {
    String value = in.string();
    Check.minLength(in, value, 2);
    Check.pattern(in, value, matchesBody(value), "^[A-Z]+$");
    return value;
  }
}
