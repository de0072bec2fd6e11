package com.example.server;

import com.example.api.Crumbs;
import com.example.json.CrumbsRestCodec;
import com.example.model.CrumbsRest;
import dev.armature.runtime.Generated;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.http.Parameter;
import dev.armature.runtime.http.Request;
import dev.armature.runtime.http.RequestReader;
import dev.armature.runtime.http.Response;
import dev.armature.runtime.http.Route;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.layer.Step;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code GET /crumbs}. */
@Generated("input.yaml#/paths/~1crumbs/get")
final class CrumbsEndpoint implements Step<Request, Response> {
  private static final Parameter SID = Parameter.cookie("sid").build();

  private static final Parameter REST =
      Parameter.cookie("rest").object().arrayMembers("l").allBut("sid").build();

  private final OperationHandler<Crumbs.Input, Void> handler;

  private CrumbsEndpoint(OperationHandler<Crumbs.Input, Void> handler) {
    this.handler = handler;
  }

  static Route route(Crumbs.Handler handler, Layers layers) {
    return Route.of(Crumbs.OPERATION, "GET", "/crumbs")
        .through(layers.metrics())
        .through(layers.tracing())
        .through(layers.errors())
        .through(layers.authentication())
        .through(layers.rateLimit())
        .to(new CrumbsEndpoint(layers.protect(Crumbs.OPERATION, (context, input) -> {
          handler.crumbs(context, input);
          return null;
        })));
  }

  @Override
  public Response handle(Request request) throws Exception {
    Crumbs.Input input = request.decode(CrumbsEndpoint::read);
    handler.handle(request.context(), input);
    return write();
  }

  private static Crumbs.@Nullable Input read(RequestReader in) throws IOException {
    String sid = in.has(SID) ? in.open(SID).string() : null;
    CrumbsRest rest = in.has(REST) ? CrumbsRestCodec.INSTANCE.read(in.open(REST)) : null;
    return in.failed() ? null : new Crumbs.Input(sid, rest);
  }

  private static Response write() {
    return Response.empty(204);
  }
}
