import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.example.api.DefaultApi;
import com.example.api.GetServer;
import com.example.client.ShopClient;
import com.example.model.Server;
import com.example.server.ShopRouter;
import dev.armature.runtime.http.client.RouterTransport;
import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.layer.Layers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class Servers {
  private static final DefaultApi SHOP = (context, input) -> new Server("it");

  private final List<String> paths = new ArrayList<>();
  private final Transport router =
      RouterTransport.of(ShopRouter.builder(Layers.builder().build()).defaultApi(SHOP).build());
  private final Transport transport =
      request -> {
        paths.add(request.path());
        return router.send(request);
      };

  @Test
  void takesWhatTheContractSaysUnlessToldOtherwise() throws IOException {
    ShopClient.Server usual = ShopClient.Server.usual();
    assertThat(usual.address()).isEqualTo("https://eu.example.com:443");
    assertThat(usual).hasToString("https://eu.example.com:443/v1/shop");
    assertThat(ShopClient.of(transport, usual).getServer(new GetServer.Input()))
        .isEqualTo(new Server("it"));
    assertThat(ShopClient.of(transport).getServer(new GetServer.Input()).name()).isEqualTo("it");
    ShopClient.Server other = usual.region("us").port("8443").basePath_("v2").usual_("x");
    assertThat(other.address()).isEqualTo("https://us.example.com:8443");
    assertThat(other.basePath()).isEqualTo("/v2/x");
    try {
      ShopClient.of(transport, other).getServer(new GetServer.Input());
    } catch (IOException elsewhere) {
      // The router is mounted at the usual path.
    }
    assertThat(paths).containsExactly("/v1/shop/server", "/v1/shop/server", "/v2/x/server");
  }

  @Test
  void refusesOtherValuesThanThoseOfTheContract() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ShopClient.Server.usual().region("mars"))
        .withMessageContaining("eu, us");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ShopClient.Server.usual().port("a@b"));
  }
}
