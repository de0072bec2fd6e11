package com.example.server;

import com.example.api.Cookies;
import com.example.json.CookiesSpreadCodec;
import com.example.model.CookiesSpread;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.json.JsonCodecs;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Serves {@code GET /cookies}. */
@Generated("input.yaml#/paths/~1cookies/get")
final class CookiesEndpoint {
  private static final Parameter ONE = Parameter.cookie("one").cookie(true).build();

  private static final Parameter MANY = Parameter.cookie("many").cookie(true).array().build();

  private static final Parameter LIST = Parameter.cookie("list").cookie(false).array().build();

  private static final Parameter SPREAD =
      Parameter.cookie("spread").cookie(true).object("left", "right").build();

  private static final Parameter ENCODED = Parameter.cookie("encoded").build();

  private CookiesEndpoint() {}

  static Route route(Cookies.Handler handler) {
    return Route.of(Cookies.OPERATION, "GET", "/cookies")
        .produces("text/plain")
        .to(handler::cookies, CookiesEndpoint::read, CookiesEndpoint::write);
  }

  private static Cookies.@Nullable Input read(RequestReader in) throws IOException {
    String one = in.has(ONE) ? in.open(ONE).string() : null;
    List<Integer> many = in.has(MANY) ? in.open(MANY).list(JsonCodecs.INT32) : null;
    List<String> list = in.has(LIST) ? in.open(LIST).list(JsonCodecs.STRING) : null;
    CookiesSpread spread =
        in.has(SPREAD) ? CookiesSpreadCodec.INSTANCE.read(in.open(SPREAD)) : null;
    String encoded = in.has(ENCODED) ? in.open(ENCODED).string() : null;
    return in.failed() ? null : new Cookies.Input(one, many, list, spread, encoded);
  }

  private static Response write(String body) {
    return Response.text(200, body);
  }
}
