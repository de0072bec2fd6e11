import static org.assertj.core.api.Assertions.assertThat;

import com.example.api.Place;
import com.example.model.Color;
import com.example.model.Order;
import com.example.model.Ribbon;
import com.example.model.Wrapping;
import com.example.server.ShopRouter;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.json.JsonNumber;
import dev.armature.runtime.layer.Layers;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DefaultsApplied {
  private static final String LEAST = "{\"id\":1,\"channel\":\"web\"}";

  private Place.Input seen;

  private InMemoryResponse send(String path, String type, String body) {
    return InMemoryClient.of(
            ShopRouter.builder(Layers.builder().build())
                .place(
                    (context, input) -> {
                      seen = input;
                      return input.body();
                    })
                .form((context, input) -> input.body())
                .build())
        .post(path)
        .body(type, body.getBytes(StandardCharsets.UTF_8))
        .send();
  }

  private Order place(String body) {
    InMemoryResponse response = send("/orders", "application/json", body);
    assertThat(response.status()).as(response.text()).isEqualTo(200);
    return seen.body();
  }

  @Test
  void absentMembersAreTheirDefaults() {
    Order order = place(LEAST);

    assertThat(order.giftWrap()).isFalse();
    assertThat(order.express()).isTrue();
    assertThat(order.note()).isEqualTo("none");
    assertThat(order.count()).isEqualTo(1);
    assertThat(order.weight()).isEqualTo(5_000_000_000L);
    assertThat(order.serial()).isEqualTo(new BigInteger("12345678901234567890"));
    assertThat(order.ratio()).isEqualTo(0.5);
    assertThat(order.share()).isEqualTo(0.25f);
    assertThat(order.price()).isEqualTo(JsonNumber.of("9.90"));
    assertThat(order.color()).isEqualTo(Color.RED);
    assertThat(order.paint()).isEqualTo(Color.GREEN);
    assertThat(order.day()).isEqualTo(LocalDate.of(2020, 2, 29));
    assertThat(order.time()).hasToString("10:00Z");
    assertThat(order.moment()).hasToString("2020-02-29T10:00Z");
    assertThat(order.key()).hasToString("00000000-0000-0000-0000-000000000001");
    assertThat(order.bytes().toArray()).asString(StandardCharsets.UTF_8).isEqualTo("hi");
    assertThat(order.tags()).containsExactly("new");
    assertThat(order.none()).isEmpty();
    assertThat(order.holes()).containsExactly("a", null);
    assertThat(order.labels()).hasToString("{z=1, a=2, m=3}");
    assertThat(order.empty()).isEmpty();
    assertThat(order.nick()).isEqualTo("bob");
    assertThat(order.level()).isEqualTo(3L);
    assertThat(order.nothing().isAbsent()).isTrue();
    assertThat(order.free()).hasToString("{\"any\": [1, null]}");
    assertThat(order.part().name()).isEqualTo("both");
    assertThat(order.plain()).isNull();
  }

  @Test
  void defaultsInsideDefaultsAreAppliedToo() {
    Order order = place(LEAST);

    Wrapping plain = new Wrapping("plain", new Ribbon(2, 7), List.of(1L, 2L));
    assertThat(order.wrapping()).isEqualTo(plain);
    assertThat(order.wrappings())
        .containsExactly(new Wrapping("gold", new Ribbon(2, 7), List.of(1L, 2L)));
    assertThat(order.payment()).hasToString("Cash[change=true]");
  }

  @Test
  void sentMembersAreWhatWasSent() {
    Order order =
        place(
            "{\"id\":1,\"channel\":\"web\",\"giftWrap\":true,\"express\":false,\"note\":\"x\","
                + "\"count\":2,\"color\":\"green\",\"day\":\"2021-01-01\",\"tags\":[],"
                + "\"labels\":{\"k\":\"v\"},\"wrapping\":{\"ribbon\":{}},\"nick\":\"al\","
                + "\"payment\":{\"kind\":\"card\"},\"free\":1}");

    assertThat(order.giftWrap()).isTrue();
    assertThat(order.express()).isFalse();
    assertThat(order.note()).isEqualTo("x");
    assertThat(order.count()).isEqualTo(2);
    assertThat(order.color()).isEqualTo(Color.GREEN);
    assertThat(order.day()).isEqualTo(LocalDate.of(2021, 1, 1));
    assertThat(order.tags()).isEmpty();
    assertThat(order.labels()).hasToString("{k=v}");
    assertThat(order.wrapping().ribbon()).isEqualTo(new Ribbon(1, 7));
    assertThat(order.nick()).isEqualTo("al");
    assertThat(order.payment()).hasToString("Card[number=null]");
    assertThat(order.free()).hasToString("1");
  }

  @Test
  void nullStaysNullWhereItIsAllowed() {
    Order order = place("{\"id\":1,\"channel\":\"web\",\"nick\":null,\"level\":null,\"nothing\":null}");

    assertThat(order.nick()).isNull();
    assertThat(order.level()).isNull();
    assertThat(order.nothing().isNull()).isTrue();
    InMemoryResponse response =
        send("/orders", "application/json", "{\"id\":1,\"channel\":\"web\",\"nick\":null}");
    assertThat(response.text()).contains("\"nick\":null").contains("\"level\":3");
  }

  @Test
  void nullIsRefusedWhereItIsNotAllowed() {
    for (String name : List.of("giftWrap", "note", "count", "color", "day", "tags", "wrapping")) {
      InMemoryResponse response =
          send("/orders", "application/json", "{\"id\":1,\"channel\":\"web\",\"" + name + "\":null}");
      assertThat(response.status()).as(name).isEqualTo(400);
      assertThat(response.text()).contains("\"pointer\":\"/" + name + "\"");
    }
  }

  @Test
  void requiredMembersMustBeSentAllTheSame() {
    assertThat(send("/orders", "application/json", "{\"id\":1}").status()).isEqualTo(400);
  }

  @Test
  void parametersHaveTheirDefaults() {
    place(LEAST);

    assertThat(seen.since()).isEqualTo(LocalDate.of(2020, 1, 1));
    assertThat(seen.tags()).containsExactly("a", "b");
  }

  @Test
  void buildersStartWithDefaults() {
    Order built = Order.builder().id(1).channel("web").build();

    assertThat(built).isEqualTo(place(LEAST));
    assertThat(built.toBuilder().nick(null).build().nick()).isNull();
  }

  @Test
  void writtenIsWhatStands() {
    InMemoryResponse response = send("/orders", "application/json", LEAST);

    assertThat(response.text())
        .startsWith("{\"id\":1,\"channel\":\"web\",\"giftWrap\":false,\"express\":true,\"note\":\"none\"")
        .contains("\"price\":9.90,\"color\":\"red\",\"paint\":\"green\"")
        .contains("\"labels\":{\"z\":\"1\",\"a\":\"2\",\"m\":\"3\"}")
        .doesNotContain("nothing")
        .doesNotContain("plain\":null");
    assertThat(place(response.text())).isEqualTo(place(LEAST));
  }

  @Test
  void formsHaveDefaults() {
    InMemoryResponse response = send("/forms", "application/x-www-form-urlencoded", "paper=red");

    assertThat(response.text())
        .isEqualTo("{\"paper\":\"red\",\"ribbon\":{\"length\":2,\"width\":7},\"folds\":[1,2]}");
  }
}
