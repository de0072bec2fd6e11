package com.example.server;

import com.example.api.Crumbs;
import com.example.json.CrumbsRestCodec;
import com.example.model.CrumbsRest;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code GET /crumbs}. */
@Generated("input.yaml#/paths/~1crumbs/get")
final class CrumbsEndpoint {
  private static final Parameter SID = Parameter.cookie("sid").build();

  private static final Parameter REST =
      Parameter.cookie("rest").object().arrayMembers("l").allBut("sid").build();

  private CrumbsEndpoint() {}

  static Route route(Crumbs.Handler handler) {
    return Route.of(Crumbs.OPERATION, "GET", "/crumbs")
        .to(OperationHandler.withoutOutput(handler::crumbs), CrumbsEndpoint::read,
            Response.ofNothing(204));
  }

  private static Crumbs.@Nullable Input read(RequestReader in) throws IOException {
    String sid = in.has(SID) ? in.open(SID).string() : null;
    CrumbsRest rest = in.has(REST) ? CrumbsRestCodec.INSTANCE.read(in.open(REST)) : null;
    return in.failed() ? null : new Crumbs.Input(sid, rest);
  }
}
