import static org.assertj.core.api.Assertions.assertThat;

import com.example.api.DefaultApi;
import com.example.api.Find;
import com.example.api.ConflictMoneyException;
import com.example.api.Keep;
import com.example.api.Pay;
import com.example.api.Put;
import com.example.api.Tip;
import com.example.model.Price;
import com.example.model.PriceDeposit;
import com.example.server.ShopRouter;
import com.shop.Money;
import dev.armature.runtime.Context;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.json.Field;
import dev.armature.runtime.layer.Layers;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TypesFormat implements DefaultApi {
  private static final Money FIVE = new Money(500, "EUR");
  private static final Money SIX = new Money(600, "EUR");

  private @Nullable Price seen;
  private Find.@Nullable Input asked;
  private final List<@Nullable Money> taken = new ArrayList<>();
  private final InMemoryClient client =
      InMemoryClient.of(ShopRouter.builder(Layers.builder().build()).defaultApi(this).build());

  @Override
  public Price put(Context context, Put.Input input) {
    seen = input.body();
    return input.body();
  }

  @Override
  public Find.Result find(Context context, Find.Input input) {
    asked = input;
    return new Find.Result.Ok(List.of(FIVE, SIX), SIX);
  }

  @Override
  public void pay(Context context, Pay.Input input) {
    taken.add(input.body().amount());
    taken.addAll(input.body().parts() == null ? List.of() : input.body().parts());
  }

  @Override
  public void tip(Context context, Tip.Input input) {
    taken.add(input.body());
  }

  @Override
  public void keep(Context context, Keep.Input input) {
    taken.add(input.body());
    throw new ConflictMoneyException(SIX);
  }

  private Price read(String json) {
    InMemoryResponse response = client.post("/prices").json(json).send();
    assertThat(response.text()).isEqualTo(json);
    return Objects.requireNonNull(seen);
  }

  private void refuses(String violation, String json) {
    assertThat(client.post("/prices").json(json).send().text()).contains(violation);
  }

  @Test
  void valuesTravelBothWays() {
    Price price =
        read(
            "{\"amount\":\"5.00 EUR\",\"least\":null,\"tax\":\"6.00 EUR\",\"discount\":null,"
                + "\"parts\":[\"5.00 EUR\",\"6.00 EUR\"],\"shops\":{\"a\":\"5.00 EUR\"},"
                + "\"rate\":0.10,\"deposit\":\"6.00 EUR\",\"cash\":{\"coins\":1}}");
    assertThat(price.amount()).isEqualTo(FIVE);
    assertThat(price.least()).isNull();
    assertThat(price.tax()).isEqualTo(SIX);
    assertThat(price.discount()).isEqualTo(Field.nil());
    assertThat(price.parts()).containsExactly(FIVE, SIX);
    assertThat(price.shops()).isEqualTo(Map.of("a", FIVE));
    assertThat(price.rate()).isEqualTo(new BigDecimal("0.10"));
    assertThat(price.deposit()).isEqualTo(new PriceDeposit.OfMoney(SIX));
  }

  @Test
  void whatIsAbsentStaysSo() {
    Price price = read("{\"amount\":\"5.00 EUR\",\"least\":\"6.00 EUR\",\"deposit\":true}");
    assertThat(price.least()).isEqualTo(SIX);
    assertThat(price.tax()).isNull();
    assertThat(price.discount()).isEqualTo(Field.absent());
    assertThat(price.deposit()).isEqualTo(new PriceDeposit.OfBoolean(true));
    assertThat(read("{\"amount\":\"5.00 EUR\",\"least\":null,\"discount\":\"6.00 EUR\"}").discount())
        .isEqualTo(Field.of(SIX));
  }

  @Test
  void aListedValueIsAnEnum() {
    Price price = read("{\"amount\":\"5.00 EUR\",\"least\":null,\"kind\":\"some\"}");
    assertThat(Objects.requireNonNull(price.kind()).value()).isEqualTo("some");
  }

  @Test
  void whatTheCodecRefusesIsAViolation() {
    refuses(
        "\"errors\":[{\"in\":\"body\",\"pointer\":\"/amount\",\"keyword\":\"format\","
            + "\"detail\":\"must be an amount and a currency, as 5.00 EUR\"}]",
        "{\"amount\":\"5\",\"least\":null}");
    refuses("\"pointer\":\"/parts/1\",\"keyword\":\"format\"", price("parts", "[\"1 A\",\"x\"]"));
    refuses("\"pointer\":\"/shops/a\",\"keyword\":\"format\"", price("shops", "{\"a\":\"x\"}"));
    refuses("\"pointer\":\"/tax\",\"keyword\":\"format\"", price("tax", "\"0.001 EUR\""));
    refuses("\"pointer\":\"/discount\",\"keyword\":\"format\"", price("discount", "\"x y\""));
  }

  private static String price(String name, String value) {
    return "{\"amount\":\"1 A\",\"least\":null,\"" + name + "\":" + value + "}";
  }

  @Test
  void theSchemaDecidesBeforeTheCodec() {
    refuses(
        "\"errors\":[{\"in\":\"body\",\"pointer\":\"/amount\",\"keyword\":\"pattern\"",
        "{\"amount\":\"x\",\"least\":null}");
    refuses("maxLength", "{\"amount\":\"1234567890 EUR\",\"least\":null}");
    refuses("\"pointer\":\"/tax\",\"keyword\":\"type\"", price("tax", "1"));
    refuses("\"pointer\":\"/tax\",\"keyword\":\"type\"", price("tax", "{\"a\":[]}"));
    refuses("\"pointer\":\"/shops/a\",\"keyword\":\"not\"", price("shops", "{\"a\":\"0.00 EUR\"}"));
    refuses("\"pointer\":\"/rate\",\"keyword\":\"minimum\"", price("rate", "-1"));
    refuses("\"keyword\":\"uniqueItems\"", price("parts", "[\"1 A\",\"1 A\"]"));
    assertThat(read(price("parts", "[\"5.00 EUR\",\"6.00 EUR\"]").replace("1 A", "5.00 EUR")))
        .isNotNull();
  }

  @Test
  void parametersAndHeadersAreTextsToo() {
    InMemoryResponse response =
        client
            .get("/prices/5.00%20EUR?not=6.00%20EUR&not=5.00%20EUR&rate=0.5")
            .header("X-Tip", "6.00 EUR")
            .send();
    assertThat(response.text()).isEqualTo("[\"5.00 EUR\",\"6.00 EUR\"]");
    assertThat(response.header("X-Sum")).isEqualTo("6.00 EUR");
    Find.Input input = Objects.requireNonNull(asked);
    assertThat(input.least()).isEqualTo(FIVE);
    assertThat(input.most()).isEqualTo(new Money(10_000, "EUR"));
    assertThat(input.not()).containsExactly(SIX, FIVE);
    assertThat(input.rate()).isEqualTo(new BigDecimal("0.5"));
    assertThat(input.xTip()).isEqualTo(SIX);
  }

  private InMemoryResponse tip(String text) {
    return client.post("/tips").body("text/plain", text.getBytes(StandardCharsets.UTF_8)).send();
  }

  @Test
  void bodiesOfAllKindsAreOfThemToo() {
    assertThat(client.post("/payments").form("amount=5.00+EUR&parts=6.00+EUR").send().status())
        .isEqualTo(204);
    assertThat(tip("6.00 EUR").status()).isEqualTo(204);
    InMemoryResponse kept = client.put("/tips").json("\"5.00 EUR\"").send();
    assertThat(kept.status()).isEqualTo(409);
    assertThat(kept.text()).isEqualTo("\"6.00 EUR\"");
    assertThat(client.put("/tips").send().status()).isEqualTo(409);
    assertThat(taken).containsExactly(FIVE, SIX, SIX, FIVE, null);
    assertThat(client.post("/payments").form("amount=x").send().text())
        .contains("\"pointer\":\"/amount\",\"keyword\":\"format\"");
    assertThat(tip("x").text())
        .contains("\"pointer\":\"\",\"keyword\":\"format\"");
  }

  @Test
  void parametersAreRefusedWhereTheyStand() {
    String text = client.get("/prices/5?not=1&rate=2").header("X-Tip", "123456789").send().text();
    assertThat(text)
        .contains("\"in\":\"path\",\"name\":\"least\",\"pointer\":\"\",\"keyword\":\"format\"")
        .contains("\"in\":\"query\",\"name\":\"not\",\"pointer\":\"/0\",\"keyword\":\"format\"")
        .contains("\"in\":\"query\",\"name\":\"rate\",\"pointer\":\"\",\"keyword\":\"maximum\"")
        .contains("\"in\":\"header\",\"name\":\"X-Tip\",\"pointer\":\"\",\"keyword\":\"maxLength\"");
  }
}
