package com.example.server;

import com.example.api.Find;
import com.example.json.Defaults;
import com.example.json.FindInputs;
import com.example.json.MappedCodecs;
import com.example.json.MappedDefaults;
import com.shop.Money;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.Mapped;
import dev.armature.runtime.json.Mark;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Serves {@code GET /prices/{least}}. */
@Generated("input.yaml#/paths/~1prices~1{least}/get")
final class FindEndpoint {
  private static final Parameter MOST = Parameter.query("most").build();

  private static final Parameter NOT = Parameter.query("not").array().build();

  private static final Parameter RATE = Parameter.query("rate").build();

  private static final Parameter X_TIP = Parameter.header("X-Tip").build();

  private static final JsonCodec<List<Money>> BODY_CODEC =
      JsonCodecs.of(FindEndpoint::decodeBody, JsonCodecs.list(MappedCodecs.MONEY_CODEC));

  private FindEndpoint() {}

  static Route route(Find.Handler handler) {
    return Route.of(Find.OPERATION, "GET", "/prices/{least}")
        .produces("application/json")
        .to(handler::find, FindEndpoint::read, FindEndpoint::write);
  }

  private static Find.@Nullable Input read(RequestReader in) throws IOException {
    Money least = FindInputs.least(in.path("least"));
    Money most = in.has(MOST) ? FindInputs.most(in.open(MOST)) : MappedDefaults.MONEY_100_00_EUR;
    List<Money> not = in.has(NOT) ? FindInputs.not(in.open(NOT)) : Defaults.FIND_NOT;
    BigDecimal rate = in.has(RATE) ? FindInputs.rate(in.open(RATE)) : null;
    Money xTip = in.has(X_TIP) ? FindInputs.xTip(in.open(X_TIP)) : null;
    return in.failed() ? null : new Find.Input(least, most, not, rate, xTip);
  }

  private static Response write(Find.Result result) {
    Find.Result.Ok ok = (Find.Result.Ok) result;
    Response response = Response.json(200, BODY_CODEC, ok.body());
    response = response.withHeader("X-Sum", MappedCodecs.MONEY_CODEC, ok.xSum());
    return response;
  }

  private static @Nullable Money readMoney(JsonReader in) throws IOException {
    Mark mark = in.mark();
    String text = in.string();
    return Mapped.read(in, mark, text, MappedCodecs.MONEY_CODEC);
  }

  private static @Nullable List<Money> decodeBody(JsonReader in) throws IOException {
    if (!in.beginArray()) {
      return null;
    }
    List<Money> items = new ArrayList<>();
    while (in.nextItem()) {
      items.add(readMoney(in));
    }
    return items;
  }
}
