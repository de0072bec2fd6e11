package com.example.server;

import com.example.api.Form;
import com.example.json.LoginCodec;
import com.example.model.Login;
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

/** Serves {@code POST /form}. */
@Generated("input.yaml#/paths/~1form/post")
final class FormEndpoint implements Step<Request, Response> {
  private static final Parameter ROLES = Parameter.field("roles").array().build();

  private final OperationHandler<Form.Input, Void> handler;

  private FormEndpoint(OperationHandler<Form.Input, Void> handler) {
    this.handler = handler;
  }

  static Route route(Form.Handler handler, Layers layers) {
    return Route.of(Form.OPERATION, "POST", "/form")
        .consumes("application/json", "application/x-www-form-urlencoded")
        .through(layers.metrics())
        .through(layers.tracing())
        .through(layers.errors())
        .through(layers.authentication())
        .through(layers.rateLimit())
        .to(new FormEndpoint(layers.protect(Form.OPERATION, (context, input) -> {
          handler.form(context, input);
          return null;
        })));
  }

  @Override
  public Response handle(Request request) throws Exception {
    Form.Input input = request.decode(FormEndpoint::read);
    handler.handle(request.context(), input);
    return write();
  }

  private static Form.@Nullable Input read(RequestReader in) throws IOException {
    Login body = readAny(in);
    return in.failed() ? null : new Form.Input(body);
  }

  private static @Nullable Login readAny(RequestReader in) throws IOException {
    if ("application/x-www-form-urlencoded".equals(in.mediaType())) {
      return in.formBody(LoginCodec.INSTANCE, ROLES);
    }
    return in.body(LoginCodec.INSTANCE);
  }

  private static Response write() {
    return Response.empty(204);
  }
}
