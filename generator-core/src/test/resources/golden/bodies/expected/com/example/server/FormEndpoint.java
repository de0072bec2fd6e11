package com.example.server;

import com.example.api.Form;
import com.example.json.LoginCodec;
import com.example.model.Login;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /form}. */
@Generated("input.yaml#/paths/~1form/post")
final class FormEndpoint {
  private static final Parameter ROLES = Parameter.field("roles").array().build();

  private FormEndpoint() {}

  static Route route(Form.Handler handler) {
    return Route.of(Form.OPERATION, "POST", "/form")
        .consumes("application/json", "application/x-www-form-urlencoded")
        .to(OperationHandler.withoutOutput(handler::form), FormEndpoint::read,
            Response.ofNothing(204));
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
}
