package com.example.server;

import com.example.api.Find;
import com.example.json.MappedCodecs;
import com.example.json.MappedDefaults;
import com.shop.Money;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.Parameter;
import dev.armature.runtime.http.RequestReader;
import dev.armature.runtime.http.Response;
import dev.armature.runtime.http.Route;
import dev.armature.runtime.json.Check;
import dev.armature.runtime.json.JsonNumber;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
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
  private static final Parameter LEAST = Parameter.path("least").build();

  private static final Parameter MOST = Parameter.query("most").build();

  private static final Parameter NOT = Parameter.query("not").array().build();

  private static final Parameter RATE = Parameter.query("rate").build();

  private static final BigDecimal RATE_MAXIMUM = new BigDecimal("1");

  private static final Parameter X_TIP = Parameter.header("X-Tip").build();

  private FindEndpoint() {}

  static Route route(Find.Handler handler) {
    return Route.of(Find.OPERATION, "GET", "/prices/{least}")
        .produces("application/json")
        .to(handler::find, FindEndpoint::read, FindEndpoint::write);
  }

  private static Find.@Nullable Input read(RequestReader in) throws IOException {
    Money least = in.has(LEAST) ? readMoney(in.open(LEAST)) : null;
    Money most = in.has(MOST) ? readMoney(in.open(MOST)) : MappedDefaults.MONEY_100_00_EUR;
    List<Money> not = in.has(NOT) ? readNot(in.open(NOT)) : List.of(MappedDefaults.MONEY_1_00_EUR);
    BigDecimal rate = in.has(RATE) ? readRate(in.open(RATE)) : null;
    Money xTip = in.has(X_TIP) ? readXTip(in.open(X_TIP)) : null;
    return in.failed() ? null : new Find.Input(least, most, not, rate, xTip);
  }

  private static Response write(Find.Result result) {
    Find.Result.Ok ok = (Find.Result.Ok) result;
    Response response = Response.json(200, FindEndpoint::writeBody, ok.body());
    response = response.withHeader("X-Sum", MappedCodecs.MONEY_CODEC, ok.xSum());
    return response;
  }

  private static @Nullable Money readMoney(JsonReader in) throws IOException {
    Mark mark = in.mark();
    String text = in.string();
    return Mapped.read(in, mark, text, MappedCodecs.MONEY_CODEC);
  }

  private static @Nullable List<Money> readNot(JsonReader in) throws IOException {
    if (!in.beginArray()) {
      return null;
    }
    List<Money> items = new ArrayList<>();
    while (in.nextItem()) {
      items.add(readMoney(in));
    }
    return items;
  }

  private static @Nullable BigDecimal readRate(JsonReader in) throws IOException {
    Mark mark = in.mark();
    JsonNumber plain = in.number();
    Check.maximum(in, plain.decimal(), RATE_MAXIMUM);
    return Mapped.read(in, mark, MappedCodecs.DECIMAL_CODEC);
  }

  private static @Nullable Money readXTip(JsonReader in) throws IOException {
    Mark mark = in.mark();
    String text = in.string();
    Check.maxLength(in, text, 8);
    return Mapped.read(in, mark, text, MappedCodecs.MONEY_CODEC);
  }

  private static void writeBody(JsonWriter out, List<Money> items) throws IOException {
    out.beginArray();
    for (Money item : items) {
      MappedCodecs.MONEY_CODEC.write(out, item);
    }
    out.endArray();
  }
}
