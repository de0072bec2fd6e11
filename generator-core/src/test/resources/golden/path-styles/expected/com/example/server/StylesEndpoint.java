package com.example.server;

import com.example.api.Styles;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.json.JsonCodecs;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Serves {@code GET /m/{label}/{matrix}}. */
@Generated("input.yaml#/paths/~1m~1{label}~1{matrix}/get")
final class StylesEndpoint {
  private static final Parameter LABEL = Parameter.path("label").label(true).array().build();

  private static final Parameter MATRIX = Parameter.path("matrix").matrix(true).object().build();

  private StylesEndpoint() {}

  static Route route(Styles.Handler handler) {
    return Route.of(Styles.OPERATION, "GET", "/m/{label}/{matrix}")
        .to(OperationHandler.withoutOutput(handler::styles), StylesEndpoint::read,
            Response.ofNothing(204));
  }

  private static Styles.@Nullable Input read(RequestReader in) throws IOException {
    List<String> label = in.open(LABEL).list(JsonCodecs.STRING);
    Map<String, Long> matrix = in.open(MATRIX).map(JsonCodecs.INT64);
    return in.failed() ? null : new Styles.Input(label, matrix);
  }
}
