package com.example.server;

import com.example.api.F;
import com.example.json.FBodyCodec;
import com.example.model.FBody;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.json.JsonCodecs;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /f}. */
@Generated("input.yaml#/paths/~1f/post")
final class FEndpoint {
  private static final Parameter CSV = Parameter.field("csv").form(false).array().build();

  private static final Parameter ADDR = Parameter.field("addr").json().build();

  private static final Parameter ALL = Parameter.field("all").jsonItems().build();

  private static final Parameter COUNT = Parameter.field("count").json().build();

  private static final Parameter TEXT = Parameter.field("text").json().build();

  private static final Parameter ANY = Parameter.field("any").json().build();

  private static final Parameter EITHER = Parameter.field("either").json().build();

  private static final Parameter CHECKED = Parameter.field("checked").json().build();

  private FEndpoint() {}

  static Route route(F.Handler handler) {
    return Route.of(F.OPERATION, "POST", "/f")
        .consumes("application/x-www-form-urlencoded")
        .to(handler::f, FEndpoint::read, 200, JsonCodecs.map(JsonCodecs.RAW));
  }

  private static F.@Nullable Input read(RequestReader in) throws IOException {
    FBody body =
        in.formBody(FBodyCodec.INSTANCE, CSV, ADDR, ALL, COUNT, TEXT, ANY, EITHER, CHECKED);
    return in.failed() ? null : new F.Input(body);
  }
}
