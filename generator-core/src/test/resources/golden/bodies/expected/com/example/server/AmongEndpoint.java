package com.example.server;

import com.example.api.Among;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.Parameter;
import dev.armature.runtime.http.Request;
import dev.armature.runtime.http.RequestReader;
import dev.armature.runtime.http.Response;
import dev.armature.runtime.http.Route;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.layer.Step;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code GET /number}. */
@Generated("input.yaml#/paths/~1number/get")
final class AmongEndpoint implements Step<Request, Response> {
  private static final Parameter MOST = Parameter.query("most").json().required().build();

  private static final Parameter STEP = Parameter.query("step").json().build();

  private final OperationHandler<Among.Input, Void> handler;

  private AmongEndpoint(OperationHandler<Among.Input, Void> handler) {
    this.handler = handler;
  }

  static Route route(Among.Handler handler, Layers layers) {
    return Route.of(Among.OPERATION, "GET", "/number")
        .through(layers.metrics())
        .through(layers.tracing())
        .through(layers.errors())
        .through(layers.authentication())
        .through(layers.rateLimit())
        .to(new AmongEndpoint(layers.protect(Among.OPERATION, (context, input) -> {
          handler.among(context, input);
          return null;
        })));
  }

  @Override
  public Response handle(Request request) throws Exception {
    Among.Input input = request.decode(AmongEndpoint::read);
    handler.handle(request.context(), input);
    return write();
  }

  private static Among.@Nullable Input read(RequestReader in) throws IOException {
    Long most = in.has(MOST) ? in.json(MOST, AmongEndpoint::decodeMost) : null;
    Double step = in.has(STEP) ? in.json(STEP, AmongEndpoint::decodeStep) : (Double) 0.5;
    return in.failed() ? null : new Among.Input(most, step);
  }

  private static Response write() {
    return Response.empty(204);
  }

  private static long decodeMost(JsonReader in) throws IOException {
    long value = in.int64();
    return value;
  }

  private static double decodeStep(JsonReader in) throws IOException {
    double value = in.float64();
    return value;
  }
}
