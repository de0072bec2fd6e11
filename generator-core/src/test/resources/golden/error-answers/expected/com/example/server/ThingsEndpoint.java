package com.example.server;

import com.example.api.Things;
import com.example.json.ThingsResponse200XFilterCodec;
import com.example.json.ThingsResponse200XJsonCodec;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.param.HeaderText;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonCodecs;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Serves {@code GET /things}. */
@Generated("input.yaml#/paths/~1things/get")
final class ThingsEndpoint {
  private static final Parameter WHAT = Parameter.query("what").build();

  private static final JsonCodec<List<String>> SET_COOKIE_CODEC =
      JsonCodecs.list(JsonCodecs.STRING);

  private ThingsEndpoint() {}

  static Route route(Things.Handler handler) {
    return Route.of(Things.OPERATION, "GET", "/things")
        .produces("application/json")
        .to(handler::things, ThingsEndpoint::read, ThingsEndpoint::write);
  }

  private static Things.@Nullable Input read(RequestReader in) throws IOException {
    String what = in.has(WHAT) ? in.open(WHAT).string() : null;
    return in.failed() ? null : new Things.Input(what);
  }

  private static Response write(Things.Result result) {
    Things.Result.Ok ok = (Things.Result.Ok) result;
    Response response = Response.json(200, JsonCodecs.STRING, ok.body());
    response = response.withHeader(
        "X-Filter", HeaderText.exploded(ThingsResponse200XFilterCodec.INSTANCE, ok.xFilter()));
    response = response.withHeader(
        "X-Json", HeaderText.json(ThingsResponse200XJsonCodec.INSTANCE, ok.xJson()));
    List<String> setCookie = ok.setCookie();
    if (setCookie != null) {
      response = response.withHeaders("Set-Cookie", HeaderText.each(SET_COOKIE_CODEC, setCookie));
    }
    return response;
  }
}
