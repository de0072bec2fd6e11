package com.example.server;

import com.example.api.GetThing;
import com.example.json.ThingCodec;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonCodecs;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Serves {@code GET /things/{id}}. */
@Generated("input.yaml#/paths/~1things~1{id}/get")
final class GetThingEndpoint {
  private static final JsonCodec<List<String>> X_LABELS_CODEC = JsonCodecs.list(JsonCodecs.STRING);

  private GetThingEndpoint() {}

  static Route route(GetThing.Handler handler) {
    return Route.of(GetThing.OPERATION, "GET", "/things/{id}")
        .produces("application/json")
        .to(handler::getThing, GetThingEndpoint::read, GetThingEndpoint::write);
  }

  private static GetThing.@Nullable Input read(RequestReader in) throws IOException {
    int id = in.path("id").int32();
    return in.failed() ? null : new GetThing.Input(id);
  }

  private static Response write(GetThing.Result result) {
    if (result instanceof GetThing.Result.Ok ok) {
      Response response = Response.json(200, ThingCodec.INSTANCE, ok.body());
      response = response.withHeader("ETag", ok.eTag());
      Integer xRemaining = ok.xRemaining();
      if (xRemaining != null) {
        response = response.withHeader("X-Remaining", JsonCodecs.INT32, xRemaining);
      }
      List<String> xLabels = ok.xLabels();
      if (xLabels != null) {
        response = response.withHeader("X-Labels", X_LABELS_CODEC, xLabels);
      }
      return response;
    }
    GetThing.Result.Redirection redirection = (GetThing.Result.Redirection) result;
    Response response = Response.empty(redirection.status());
    String location = redirection.location();
    if (location != null) {
      response = response.withHeader("Location", location);
    }
    return response;
  }
}
