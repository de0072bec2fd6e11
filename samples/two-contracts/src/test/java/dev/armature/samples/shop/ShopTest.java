package dev.armature.samples.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.config.ConfigDocument;
import dev.armature.runtime.config.ConfigException;
import dev.armature.runtime.config.ConfiguredService;
import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.security.SecurityScheme;
import dev.armature.runtime.vertx.VertxServer;
import dev.armature.samples.shop.orders.server.OrdersRouter;
import dev.armature.samples.shop.pets.server.PetsRouter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two contracts on one real server, and what they cannot have in common. */
final class ShopTest {
  private static final String KEYS =
      """
      infrastructure: {security: {schemes: {apiKey: {apiKey: {keys: [{key: k, principal: p}]}}}}}
      server: {port: 0, host: 127.0.0.1%s}
      """;

  private static ConfigDocument config(String server, String more) {
    return ConfigDocument.parse("shop.yaml", KEYS.formatted(server) + more, Map.of());
  }

  private static HttpResponse<String> get(VertxServer server, String path)
      throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
    HttpRequest request = HttpRequest.newBuilder(uri).header("X-API-Key", "k").build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  @Test
  void bothAreServedEachUnderItsOwnPath() throws IOException, InterruptedException {
    try (VertxServer server = Shop.start(Shop.service(config("", "")))) {
      assertThat(get(server, "/pets-api/v1/pets").body()).isEqualTo("[{\"name\":\"Rex\"}]");
      assertThat(get(server, "/orders-api/v1/orders").body()).isEqualTo("[{\"number\":7}]");
      assertThat(get(server, "/pets-api/v1/orders").statusCode()).isEqualTo(404);
      assertThat(get(server, "/health/ready").statusCode()).isEqualTo(200);
      assertThat(get(server, "/metrics").body())
          .contains("service=\"Pets\",operation=\"listAll\",status=\"200\"} 1")
          .contains("service=\"Orders\",operation=\"listAll\",status=\"200\"} 1");
    }
  }

  @Test
  void bothMayBeUnderOnePath() throws IOException, InterruptedException {
    ConfigDocument config = config(", basePath: /api", "");
    try (VertxServer server = Shop.start(Shop.service(config))) {
      assertThat(get(server, "/api/pets").statusCode()).isEqualTo(200);
      assertThat(get(server, "/api/orders").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aPolicyIsForTheOperationOfTheContractThatTheKeyNames()
      throws IOException, InterruptedException {
    String limit = "operations: {pets.LISTALL: {rateLimit: {calls: 1, window: 1h}}}\n";
    try (VertxServer server = Shop.start(Shop.service(config("", limit)))) {
      assertThat(get(server, "/pets-api/v1/pets").statusCode()).isEqualTo(200);
      assertThat(get(server, "/pets-api/v1/pets").statusCode()).isEqualTo(429);
      assertThat(get(server, "/orders-api/v1/orders").statusCode()).isEqualTo(200);
      assertThat(get(server, "/orders-api/v1/orders").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aKeyThatSpeaksOfBothDoesNotStart() {
    ConfigDocument config = config("", "operations: {listAll: {timeout: 1s}}\n");

    assertThatThrownBy(() -> Shop.service(config))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("shop.yaml:3:14: error[config/ambiguous-operation]")
        .hasMessageContaining("'Orders.listAll', 'Pets.listAll'");
  }

  @Test
  void oneNameForTwoSecuritySchemesDoesNotStart() {
    List<SecurityScheme> others = List.of(SecurityScheme.query("apiKey", "key"));

    assertThatThrownBy(
            () ->
                ConfiguredService.builder(config("", ""))
                    .contract(PetsRouter.SECURITY_SCHEMES, PetsRouter.OPERATIONS)
                    .contract(others, OrdersRouter.OPERATIONS)
                    .build())
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("shop.yaml:1:39: error[config/contradiction]")
        .hasMessageContaining("api key header 'X-API-Key' in Pets")
        .hasMessageContaining("api key query 'key' in Orders");
  }

  @Test
  void routesThatClashDoNotStart() {
    ConfiguredService service = Shop.service(config("", ""));
    Router pets = PetsRouter.builder(service.layers()).pets(new Pets()).build();

    assertThatThrownBy(() -> Router.of(pets, Shop.router(service)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Pets.listAll (GET /pets-api/v1/pets) and Pets.listAll (GET");
  }
}
