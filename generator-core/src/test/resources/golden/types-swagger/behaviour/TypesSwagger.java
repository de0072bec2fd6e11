import static org.assertj.core.api.Assertions.assertThat;

import com.example.api.Order.Input;
import com.example.server.ShopRouter;
import com.shop.Money;
import com.shop.Point;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.layer.Layers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypesSwagger {
  private final List<Input> seen = new ArrayList<>();
  private final InMemoryClient client =
      InMemoryClient.of(
          ShopRouter.builder(Layers.builder().build())
              .order(
                  (context, input) -> {
                    seen.add(input);
                    return input.body().at();
                  })
              .build());

  private String order(String y) {
    String json = "{\"price\":\"5.00 EUR\",\"at\":{\"x\":1,\"y\":" + y + "}}";
    return client.post("/orders?least=6.00%20EUR").json(json).send().text();
  }

  @Test
  void classesOfYourOwnStandForFormatsAndDefinitions() {
    assertThat(order("2")).isEqualTo("{\"x\":1,\"y\":2}");
    assertThat(seen.get(0).body().price()).isEqualTo(new Money(500, "EUR"));
    assertThat(seen.get(0).body().at()).isEqualTo(new Point(1, 2));
    assertThat(seen.get(0).least()).isEqualTo(new Money(600, "EUR"));
  }

  @Test
  void theirRulesHoldAllTheSame() {
    assertThat(order("100")).contains("\"keyword\":\"maximum\"").contains("/at/y");
    assertThat(seen).isEmpty();
  }
}
