import static org.assertj.core.api.Assertions.assertThat;

import com.example.model.Cat;
import com.example.server.UnionsRouter;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.layer.Layers;
import org.junit.jupiter.api.Test;

class Unions {
  private InMemoryResponse post(String target, String json) {
    return InMemoryClient.of(
            UnionsRouter.builder(Layers.builder().build())
                .tagged((context, input) -> input.body())
                .typed((context, input) -> input.body())
                .tried((context, input) -> input.body())
                .build())
        .post(target)
        .json(json)
        .send();
  }

  @Test
  void findsTheVariantByItsTagWhereverItStands() {
    assertThat(post("/tagged", "{\"lives\": 9, \"kind\": \"cat\"}").text())
        .isEqualTo("{\"kind\":\"cat\",\"lives\":9}");
    assertThat(post("/tagged", "{\"kind\": \"cow\"}").status()).isEqualTo(400);
    assertThat(post("/tagged", "{\"kind\": \"cat\"}").text()).contains("\"keyword\":\"required\"");
    assertThat(new Cat(9)).isInstanceOf(com.example.model.Pet.class);
  }

  @Test
  void findsTheVariantByItsType() {
    assertThat(post("/typed", "\"a\"").text()).isEqualTo("\"a\"");
    assertThat(post("/typed", "7").text()).isEqualTo("7");
    assertThat(post("/typed", "true").status()).isEqualTo(400);
  }

  @Test
  void findsTheVariantBySchema() {
    assertThat(post("/tried", "{\"side\": 2}").text()).isEqualTo("{\"side\":2}");
    assertThat(post("/tried", "{\"side\": 2, \"radius\": 1}").status()).isEqualTo(400);
  }
}
