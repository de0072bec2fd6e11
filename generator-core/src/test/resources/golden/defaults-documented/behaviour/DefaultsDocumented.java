import static org.assertj.core.api.Assertions.assertThat;

import com.example.api.Put;
import com.example.server.ThingsRouter;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.layer.Layers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DefaultsDocumented {
  private Put.Input seen;

  @Test
  void absentIsAbsent() {
    InMemoryClient.of(
            ThingsRouter.builder(Layers.builder().build())
                .put((context, input) -> seen = input)
                .build())
        .post("/things")
        .body("application/json", "{}".getBytes(StandardCharsets.UTF_8))
        .send();

    assertThat(seen.body().wrap()).isNull();
    assertThat(seen.body().nick().isAbsent()).isTrue();
    assertThat(seen.page()).isEqualTo(1);
  }
}
