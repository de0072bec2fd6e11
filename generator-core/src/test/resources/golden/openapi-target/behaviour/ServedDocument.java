import static org.assertj.core.api.Assertions.assertThat;

import com.example.api.GetShip;
import com.example.api.MoveShip;
import com.example.api.ShipsApi;
import com.example.model.Ship;
import com.example.openapi.HarbourDocument;
import com.example.server.HarbourRouter;
import dev.armature.runtime.Context;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.security.ApiKeyAuthenticator;
import dev.armature.runtime.security.ApiKeys;
import org.junit.jupiter.api.Test;

/** A service shows its contract beside its operations. */
class ServedDocument implements ShipsApi {
  @Override
  public Ship getShip(Context context, GetShip.Input input) {
    throw new UnsupportedOperationException("nobody asks");
  }

  @Override
  public void moveShip(Context context, MoveShip.Input input) {}

  private final Router router =
      Router.builder(Layers.builder().build())
          .operational(HarbourDocument.load().routes())
          .build();
  private final InMemoryClient client = InMemoryClient.of(router);

  @Test
  void jsonAndYaml() {
    InMemoryResponse json = client.get("/openapi.json").send();
    assertThat(json.status()).isEqualTo(200);
    assertThat(json.text()).startsWith("{\n  \"openapi\": \"3.1.1\",");
    assertThat(client.get("/openapi.yaml").send().text())
        .startsWith("openapi: 3.1.1\n")
        .contains("/ships/{id}:");
  }

  @Test
  void theServedDocumentTellsWhatLayersAnswer() {
    assertThat(client.get("/openapi.yaml").send().text())
        .contains("\"401\":", "\"429\":", "x-armature-layer: true");
  }
}
