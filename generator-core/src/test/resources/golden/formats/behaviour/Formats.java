import static org.assertj.core.api.Assertions.assertThat;

import com.example.api.DefaultApi;
import com.example.api.Put;
import com.example.model.Host;
import com.example.server.FormatsRouter;
import dev.armature.runtime.Context;
import dev.armature.runtime.client.InMemoryClient;
import dev.armature.runtime.client.InMemoryResponse;
import dev.armature.runtime.layer.Layers;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class Formats implements DefaultApi {
  private @Nullable Host seen;
  private final InMemoryClient client =
      InMemoryClient.of(FormatsRouter.builder(Layers.builder().build()).default_(this).build());

  @Override
  public void put(Context context, Put.Input input) {
    seen = input.body();
  }

  private InMemoryResponse send(String json) {
    return client.post("/hosts").json(json).send();
  }

  @Test
  void ignoredFormatsAreRemarks() {
    assertThat(send("{\"contact\": \"?\", \"id\": \"?\", \"seen\": \"?\"}").status()).isEqualTo(204);
    Host host = Objects.requireNonNull(seen);
    assertThat(host.id()).isEqualTo("?");
    assertThat(host.seen()).isEqualTo("?");
  }

  @Test
  void assertedFormatsAreChecked() {
    send("{\"since\": \"2024-02-29\", \"key\": \"AAEC\"}");
    assertThat(Objects.requireNonNull(seen).since()).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(send("{\"address\": \"?\"}").text()).contains("\"keyword\":\"format\"");
    assertThat(send("{\"since\": \"?\"}").text()).contains("\"keyword\":\"format\"");
    assertThat(send("{\"key\": \"?\"}").text()).contains("\"keyword\":\"format\"");
    assertThat(send("{\"key\": \"AAECAwQFBgc=\"}").text()).contains("\"keyword\":\"maxLength\"");
  }
}
