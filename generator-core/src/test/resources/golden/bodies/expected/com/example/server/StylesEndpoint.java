package com.example.server;

import com.example.api.Styles;
import com.example.json.StylesCodec;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /styles}. */
@Generated("input.yaml#/paths/~1styles/post")
final class StylesEndpoint {
  private static final Parameter COMMAS = Parameter.field("commas").form(false).array().build();

  private static final Parameter PIPES =
      Parameter.field("pipes").pipeDelimited(false).array().build();

  private static final Parameter DEEP =
      Parameter.field("deep").deepObject().object("a", "tags").arrayMembers("tags").build();

  private static final Parameter FLAT =
      Parameter.field("flat").form(false).object("b", "c").build();

  private static final Parameter SPREAD = Parameter.field("spread").object("d", "e").build();

  private static final Parameter LABELS = Parameter.field(
      "labels").object().allBut("name", "commas", "pipes", "deep", "flat", "d", "e",
      "either").build();

  private static final Parameter EITHER = Parameter.field("either").deepObject().object().build();

  private StylesEndpoint() {}

  static Route route(Styles.Handler handler) {
    return Route.of(Styles.OPERATION, "POST", "/styles")
        .consumes("application/x-www-form-urlencoded")
        .to(OperationHandler.withoutOutput(handler::styles), StylesEndpoint::read,
            Response.ofNothing(204));
  }

  private static Styles.@Nullable Input read(RequestReader in) throws IOException {
    com.example.model.Styles body =
        in.formBody(StylesCodec.INSTANCE, COMMAS, PIPES, DEEP, FLAT, SPREAD, LABELS, EITHER);
    return in.failed() ? null : new Styles.Input(body);
  }
}
