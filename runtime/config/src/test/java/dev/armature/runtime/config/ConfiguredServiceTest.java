package dev.armature.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.Operation;
import dev.armature.runtime.client.InMemoryClient;
import dev.armature.runtime.http.Response;
import dev.armature.runtime.http.Route;
import dev.armature.runtime.http.Router;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ConfiguredServiceTest {
  @Test
  void healthAndMetricsShareThePortUnlessTheyHaveOne() {
    ConfiguredService service = service("server: {port: 0}");
    InMemoryClient client = InMemoryClient.of(service.router(contract(service)));

    assertThat(client.get("/ping").send().status()).isEqualTo(204);
    assertThat(client.get("/health/ready").send().status()).isEqualTo(200);
    assertThat(client.get("/metrics").send().text()).contains("operation=\"ping\"");
    assertThat(service.management()).isNull();
  }

  @Test
  void aManagementPortTakesThemAway() {
    ConfiguredService service = service("server: {management: {port: 9}}");
    InMemoryClient client = InMemoryClient.of(service.router(contract(service)));
    InMemoryClient management = InMemoryClient.of(Objects.requireNonNull(service.management()));

    assertThat(client.get("/ping").send().status()).isEqualTo(204);
    assertThat(client.get("/metrics").send().status()).isEqualTo(404);
    assertThat(management.get("/metrics").send().text()).contains("operation=\"ping\"");
    assertThat(management.get("/health/live").send().status()).isEqualTo(200);
  }

  @Test
  void healthCanBeOff() {
    ConfiguredService service = service("infrastructure: {health: {enabled: false}}");
    InMemoryClient client = InMemoryClient.of(service.router(contract(service)));

    assertThat(client.get("/health").send().status()).isEqualTo(404);
    assertThat(client.get("/metrics").send().status()).isEqualTo(200);
  }

  @Test
  void configuredOperationsMustExist() {
    ConfiguredService service = service("operations: {pin: {timeout: 1s}}");

    assertThatThrownBy(() -> service.router(contract(service)))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("there is no operation 'pin'")
        .hasMessageContaining("'ping'");
  }

  private static ConfiguredService service(String yaml) {
    return ConfiguredService.of(ServiceConfig.parse("test.yaml", yaml, Map.of()));
  }

  private static Router contract(ConfiguredService service) {
    Operation ping = Operation.named("Test", "ping").build();
    Route route =
        Route.of(ping, "GET", "/ping")
            .through(service.layers().metrics())
            .to(request -> Response.empty(204));
    return Router.of(service.layers(), List.of(route));
  }
}
