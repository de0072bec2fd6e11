import static org.assertj.core.api.Assertions.assertThat;

import com.example.api.F;
import com.example.model.Address;
import com.example.server.FormRouter;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.json.RawJson;
import dev.armature.runtime.layer.Layers;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormJson {
  private F.Input seen;

  private InMemoryResponse send(String... fields) {
    StringBuilder form = new StringBuilder("name=a");
    for (int i = 0; i < fields.length; i += 2) {
      String value = URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8);
      form.append('&').append(fields[i]).append('=').append(value);
    }
    return InMemoryClient.of(
            FormRouter.builder(Layers.builder().build())
                .f(
                    (context, input) -> {
                      seen = input;
                      return Map.of();
                    })
                .build())
        .post("/f")
        .form(form.toString())
        .send();
  }

  private F.Input valid(String... fields) {
    InMemoryResponse response = send(fields);
    assertThat(response.status()).as(response.text()).isEqualTo(200);
    return seen;
  }

  @Test
  void objectsAreJson() {
    F.Input input = valid("addr", " {\"zip\": \"1\", \"n\": 2, \"ok\": true}", "n", "1.5");
    assertThat(input.body().addr()).isEqualTo(new Address("1", 2L, true));
    assertThat(input.body().n().toString()).isEqualTo("1.5");
  }

  @Test
  void stringsOfJsonAreNoNumbers() {
    InMemoryResponse response = send("addr", "{\"zip\":\"1\",\"n\":\"2\"}");
    assertThat(response.status()).isEqualTo(400);
    assertThat(response.text()).contains("\"pointer\":\"/addr/n\"");
    assertThat(send("addr", "{\"zip\":1}").status()).isEqualTo(400);
    assertThat(send("addr", "{\"zip\":\"1\",\"ok\":\"true\"}").status()).isEqualTo(400);
    assertThat(send("count", "\"2\"").status()).isEqualTo(400);
  }

  @Test
  void arraysComeWholeOrItemByItem() {
    List<Address> two = List.of(new Address("1", null, null), new Address("2", null, null));
    assertThat(valid("all", "[{\"zip\":\"1\"},{\"zip\":\"2\"}]").body().all()).isEqualTo(two);
    assertThat(valid("all", "{\"zip\":\"1\"}", "all", "{\"zip\":\"2\"}").body().all())
        .isEqualTo(two);
    assertThat(valid("all", "[]").body().all()).isEmpty();
  }

  @Test
  void scalarsAreJson() {
    F.Input input = valid("count", "1e1", "text", "\"a b\"", "any", "[null,\"1\",1]");
    assertThat(input.body().count()).isEqualTo(10L);
    assertThat(input.body().text()).isEqualTo("a b");
    assertThat(input.body().any()).isEqualTo(RawJson.of("[null,\"1\",1]"));
    assertThat(send("text", "a").status()).isEqualTo(400);
  }

  @Test
  void unionsTellTextsFromNumbers() {
    assertThat(valid("either", "1").body().either().toString()).contains("OfLong");
    assertThat(valid("either", "\"1\"").body().either().toString()).contains("OfString");
  }

  @Test
  void wholeSchemasSeeJson() {
    assertThat(valid("checked", "{\"a\":1}").body().checked()).isNotNull();
    assertThat(send("checked", "{\"b\":1}").status()).isEqualTo(400);
    assertThat(send("checked", "{\"a\":\"1\"}").status()).isEqualTo(400);
  }

  @Test
  void whatIsNoJsonIsSaid() {
    InMemoryResponse response = send("addr", "{\"zip\":");
    assertThat(response.status()).isEqualTo(400);
    assertThat(response.text()).contains("the field addr is no JSON");
    assertThat(send("addr", "{\"zip\":\"1\"}", "addr", "{\"zip\":\"1\"}").status()).isEqualTo(400);
    assertThat(send("addr", "{\"zip\":\"1\",\"zip\":\"2\"}").status()).isEqualTo(400);
    assertThat(send("addr", "[".repeat(100_000)).status()).isEqualTo(400);
  }
}
