import static org.assertj.core.api.Assertions.assertThat;

import com.example.api.Price;
import com.example.server.PricesRouter;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.layer.Layers;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class Decimals {
  private Price.Input seen;

  private InMemoryResponse send(String query, String body) {
    return InMemoryClient.of(
            PricesRouter.builder(Layers.builder().build())
                .price(
                    (context, input) -> {
                      seen = input;
                      return input.body();
                    })
                .build())
        .post("/prices" + query)
        .body("application/json", body.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
        .send();
  }

  @Test
  void decimalsAreExactInAndOut() {
    for (String exact : List.of("12.50", "0.1", "123456789012345678901234567890.123456789", "-0.00", "7")) {
      InMemoryResponse response = send("", "{'amount':" + exact + "}");
      assertThat(response.status()).as(response.text()).isEqualTo(200);
      assertThat(seen.body().amount()).isEqualTo(new BigDecimal(exact));
      assertThat(response.text()).contains("\"amount\":" + new BigDecimal(exact) + ",");
    }
  }

  @Test
  void absentOnesHaveTheirDefaults() {
    send("", "{'amount':1}");

    assertThat(seen.body().usual()).isEqualTo(new BigDecimal("9.90"));
    assertThat(seen.least()).isEqualTo(new BigDecimal("0.10"));
    assertThat(seen.body().cents()).isNull();
  }

  @Test
  void validOnesPass() {
    for (String member :
        List.of(
            "'cents':0.01",
            "'cents':100000000000000000000.49",
            "'listed':1.5",
            "'listed':0.50",
            "'one':2.5",
            "'same':1",
            "'many':[1.0,1.5]",
            "'by':{'a':0.10}",
            "'maybe':null",
            "'maybe':1e3",
            "'wide':1.5",
            "'either':1.5",
            "'either':'x'")) {
      InMemoryResponse response = send("", "{'amount':1," + member + "}");
      assertThat(response.status()).as(member + response.text()).isEqualTo(200);
    }
  }

  @Test
  void invalidOnesAreRefused() {
    for (String member :
        List.of(
            "'cents':0.001",
            "'cents':0",
            "'cents':100000000000000000000.5",
            "'listed':0.51",
            "'one':2.51",
            "'same':1.01",
            "'many':[1.0,1.00]",
            "'by':{'a':'x'}",
            "'maybe':'1'",
            "'usual':null",
            "'text':'1e3'")) {
      assertThat(send("", "{'amount':1," + member + "}").status()).as(member).isEqualTo(400);
    }
  }

  @Test
  void parametersAreDecimalsToo() {
    assertThat(send("?least=0.15&steps=1.10&steps=2", "{'amount':1}").status()).isEqualTo(200);
    assertThat(seen.least()).isEqualTo(new BigDecimal("0.15"));
    assertThat(seen.steps()).containsExactly(new BigDecimal("1.10"), new BigDecimal("2"));
    assertThat(send("?least=0.12", "{'amount':1}").status()).isEqualTo(400);
    assertThat(send("?least=x", "{'amount':1}").status()).isEqualTo(400);
  }
}
