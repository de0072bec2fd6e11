package com.example.server;

import com.example.api.Among;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.json.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code GET /number}. */
@Generated("input.yaml#/paths/~1number/get")
final class AmongEndpoint {
  private static final Parameter MOST = Parameter.query("most").json().required().build();

  private static final Parameter STEP = Parameter.query("step").json().build();

  private AmongEndpoint() {}

  static Route route(Among.Handler handler) {
    return Route.of(Among.OPERATION, "GET", "/number")
        .to(OperationHandler.withoutOutput(handler::among), AmongEndpoint::read,
            Response.ofNothing(204));
  }

  private static Among.@Nullable Input read(RequestReader in) throws IOException {
    Long most = in.has(MOST) ? in.json(MOST, AmongEndpoint::decodeMost) : null;
    Double step = in.has(STEP) ? in.json(STEP, AmongEndpoint::decodeStep) : (Double) 0.5;
    return in.failed() ? null : new Among.Input(most, step);
  }

  private static long decodeMost(JsonReader in) throws IOException {
    return in.int64();
  }

  private static double decodeStep(JsonReader in) throws IOException {
    return in.float64();
  }
}
