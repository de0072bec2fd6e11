package com.example.server;

import com.example.api.GetThing;
import com.example.json.ThingCodec;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.Parameter;
import dev.armature.runtime.http.Request;
import dev.armature.runtime.http.RequestReader;
import dev.armature.runtime.http.Response;
import dev.armature.runtime.http.Route;
import dev.armature.runtime.json.JsonWriter;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.layer.Step;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Serves {@code GET /things/{id}}. */
@Generated("input.yaml#/paths/~1things~1{id}/get")
final class GetThingEndpoint implements Step<Request, Response> {
  private static final Parameter ID = Parameter.path("id").build();

  private final OperationHandler<GetThing.Input, GetThing.Result> handler;

  private GetThingEndpoint(OperationHandler<GetThing.Input, GetThing.Result> handler) {
    this.handler = handler;
  }

  static Route route(GetThing.Handler handler, Layers layers) {
    return Route.of(GetThing.OPERATION, "GET", "/things/{id}")
        .produces("application/json")
        .through(layers.metrics())
        .through(layers.tracing())
        .through(layers.errors())
        .through(layers.authentication())
        .through(layers.rateLimit())
        .to(new GetThingEndpoint(layers.protect(GetThing.OPERATION, handler::getThing)));
  }

  @Override
  public Response handle(Request request) throws Exception {
    GetThing.Input input = request.decode(GetThingEndpoint::read);
    return write(handler.handle(request.context(), input));
  }

  private static GetThing.@Nullable Input read(RequestReader in) throws IOException {
    int id = in.has(ID) ? in.open(ID).int32() : 0;
    return in.failed() ? null : new GetThing.Input(id);
  }

  private static Response write(GetThing.Result result) {
    if (result instanceof GetThing.Result.Ok ok) {
      Response response = Response.json(200, ThingCodec.INSTANCE, ok.body());
      response = response.withHeader("ETag", ok.eTag());
      Integer xRemaining = ok.xRemaining();
      if (xRemaining != null) {
        response =
            response.withHeader("X-Remaining", GetThingEndpoint::encodeXRemaining, xRemaining);
      }
      List<String> xLabels = ok.xLabels();
      if (xLabels != null) {
        response = response.withHeader("X-Labels", GetThingEndpoint::writeXLabels, xLabels);
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

  private static void encodeXRemaining(JsonWriter out, Integer value) throws IOException {
    out.number(value);
  }

  private static void writeXLabels(JsonWriter out, List<String> items) throws IOException {
    out.beginArray();
    for (String item : items) {
      out.string(item);
    }
    out.endArray();
  }
}
