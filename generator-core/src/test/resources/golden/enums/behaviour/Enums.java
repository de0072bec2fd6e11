import static org.assertj.core.api.Assertions.assertThat;

import com.example.api.Mix;
import com.example.model.Colour;
import com.example.server.EnumsRouter;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.layer.Layers;
import org.junit.jupiter.api.Test;

class Enums {
  private Mix.Input seen;

  private InMemoryResponse post(String target, String json) {
    return InMemoryClient.of(
            EnumsRouter.builder(Layers.builder().build())
                .mix(
                    (context, input) -> {
                      seen = input;
                      return Colour.RED;
                    })
                .build())
        .post(target)
        .json(json)
        .send();
  }

  @Test
  void readsAndWritesWireValues() {
    assertThat(post("/colours?level=3", "{\"finish\": \"semi-gloss\", \"base\": \"green\"}").text())
        .isEqualTo("\"red\"");
    assertThat(seen.body().base()).isEqualTo(Colour.GREEN);
  }

  @Test
  void refusesOthersInRequests() {
    assertThat(post("/colours", "{\"finish\": \"rough\"}").status()).isEqualTo(400);
    assertThat(post("/colours", "{\"finish\": \"matt\", \"base\": \"blue\"}").status())
        .isEqualTo(400);
    assertThat(post("/colours?level=9", "{\"finish\": \"matt\"}").status()).isEqualTo(400);
  }
}
