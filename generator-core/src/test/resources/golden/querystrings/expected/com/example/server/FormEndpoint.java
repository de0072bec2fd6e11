package com.example.server;

import com.example.api.Form;
import com.example.json.FormAllCodec;
import com.example.model.FormAll;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code GET /form}. */
@Generated("input.yaml#/paths/~1form/get")
final class FormEndpoint {
  private static final Parameter TAGS = Parameter.field("tags").array().build();

  private static final Parameter SORT =
      Parameter.field("sort").pipeDelimited(false).array().build();

  private static final Parameter NEAR = Parameter.field("near").json().build();

  private FormEndpoint() {}

  static Route route(Form.Handler handler) {
    return Route.of(Form.OPERATION, "GET", "/form")
        .produces("text/plain")
        .to(handler::form, FormEndpoint::read, FormEndpoint::write);
  }

  private static Form.@Nullable Input read(RequestReader in) throws IOException {
    FormAll all = in.hasQuery(true) ? in.queryForm(FormAllCodec.INSTANCE, TAGS, SORT, NEAR) : null;
    return in.failed() ? null : new Form.Input(all);
  }

  private static Response write(String body) {
    return Response.text(200, body);
  }
}
