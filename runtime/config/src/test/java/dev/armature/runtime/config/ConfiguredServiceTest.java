package dev.armature.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.Operation;
import dev.armature.runtime.SecurityRequirement;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.security.SecurityScheme;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ConfiguredServiceTest {
  private static final List<SecurityScheme> SCHEMES =
      List.of(
          SecurityScheme.query("key", "token"),
          SecurityScheme.of("login", SecurityScheme.Kind.BASIC));

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
  void theBasePathIsThatOfTheConfiguration() {
    ConfiguredService service = service("server: {basePath: /v9}");
    InMemoryClient client = InMemoryClient.of(service.router(contract(service)));

    assertThat(client.get("/v9/ping").send().status()).isEqualTo(204);
    assertThat(client.get("/ping").send().status()).isEqualTo(404);
    assertThat(client.get("/health/live").send().status()).isEqualTo(200);
    Operation ping = Operation.named("Test", "ping").build();
    Route route = Route.of(ping, "GET", "/ping").to(request -> Response.empty(204));
    ConfiguredService none = service("server: {basePath: /}");
    Router own = Router.builder(none.layers()).basePath("/v1").route(route).build();
    assertThat(InMemoryClient.of(none.router(own)).get("/ping").send().status()).isEqualTo(204);
    ConfiguredService silent = service("");
    Router kept = Router.builder(silent.layers()).basePath("/v1").route(route).build();
    assertThat(InMemoryClient.of(kept).get("/v1/ping").send().status()).isEqualTo(204);
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

  @Test
  void keysAreWhereTheContractSays() {
    ConfiguredService service = service(scheme("key: {apiKey: {keys: [" + KEY + "]}}"));
    Operation secret =
        Operation.named("Test", "secret").security(SecurityRequirement.of("key")).build();
    Route route =
        Route.of(secret, "GET", "/secret")
            .through(service.layers().errors())
            .through(service.layers().authentication())
            .to(request -> Response.empty(204));
    InMemoryClient client =
        InMemoryClient.of(service.router(Router.of(service.layers(), List.of(route))));

    assertThat(client.get("/secret?token=k").send().status()).isEqualTo(204);
    assertThat(client.get("/secret").header("X-API-Key", "k").send().status()).isEqualTo(401);
  }

  @Test
  void aConfigurationMustNotContradictTheContract() {
    assertRefused("key: {apiKey: {in: header, keys: [" + KEY + "]}}", "in the query 'token'");
    assertRefused("key: {apiKey: {name: other, keys: [" + KEY + "]}}", "in the query 'token'");
    assertRefused("login: {apiKey: {keys: [" + KEY + "]}}", "which declares basic");
    assertRefused("key: {basic: {users: []}}", "which declares api key query");
    assertRefused("logon: {basic: {users: []}}", "no security scheme 'logon'");
  }

  private static final String KEY = "{key: k, principal: p}";

  private static void assertRefused(String scheme, String why) {
    assertThatThrownBy(() -> service(scheme(scheme)))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining(why);
  }

  private static String scheme(String text) {
    return "infrastructure: {security: {schemes: {" + text + "}}}";
  }

  private static ConfiguredService service(String yaml) {
    return ConfiguredService.of(ServiceConfig.parse("test.yaml", yaml, Map.of()), SCHEMES);
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
