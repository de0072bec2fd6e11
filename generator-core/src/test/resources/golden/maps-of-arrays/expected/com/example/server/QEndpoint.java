package com.example.server;

import com.example.api.Q;
import com.example.json.QDCodec;
import com.example.json.QInputs;
import com.example.model.QD;
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

/** Serves {@code GET /q}. */
@Generated("input.yaml#/paths/~1q/get")
final class QEndpoint {
  private static final Parameter M =
      Parameter.query("m").deepObject().object().otherArrays().build();

  private static final Parameter N =
      Parameter.query("n").deepObject().object().otherArrays().build();

  private static final Parameter D = Parameter.query(
      "d").deepObject().object().arrayMembers("tags").otherArrays("size", "tags").build();

  private static final Parameter S = Parameter.query("s").deepObject().object().build();

  private QEndpoint() {}

  static Route route(Q.Handler handler) {
    return Route.of(Q.OPERATION, "GET", "/q")
        .to(OperationHandler.withoutOutput(handler::q), QEndpoint::read, Response.ofNothing(204));
  }

  private static Q.@Nullable Input read(RequestReader in) throws IOException {
    Map<String, List<String>> m = in.has(M) ? QInputs.m(in.open(M)) : null;
    Map<String, List<Long>> n = in.has(N) ? QInputs.n(in.open(N)) : null;
    QD d = in.has(D) ? QDCodec.INSTANCE.read(in.open(D)) : null;
    Map<String, String> s = in.has(S) ? in.open(S).map(JsonCodecs.STRING) : null;
    return in.failed() ? null : new Q.Input(m, n, d, s);
  }
}
