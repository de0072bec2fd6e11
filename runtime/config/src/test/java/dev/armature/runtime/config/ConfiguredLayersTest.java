package dev.armature.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.Operation;
import dev.armature.runtime.Principal;
import dev.armature.runtime.SecurityRequirement;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.client.InMemoryRequest;
import dev.armature.runtime.http.client.InMemoryResponse;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.limit.Blocking;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfiguredLayersTest {
  @Test
  void configuredCallersGetIn() {
    String hash = PasswordHash.of("secret").toString();
    String yaml =
        """
        operations: {getpet: {rateLimit: {calls: 4, window: 1h}}}
        infrastructure:
          error_handling: {format: envelope}
          security:
            schemes:
              key: {apiKey: {name: X-Key, keys: [{key: k1, principal: p, scopes: [read]}]}}
              user: {basic: {users: [{name: ann, passwordHash: "%s", scopes: [read]}]}}
              token: {jwt: {secret: s, anyIssuer: true, anyAudience: true}}
        """
            .formatted(hash);
    ServiceConfig config = ServiceConfig.parse("a.yaml", yaml, Map.of());
    Layers layers = config.layers(settings -> token -> Principal.of(token, "read")).build();
    Router router = Router.of(layers, List.of(route(layers)));
    assertThat(call(router, Map.of("X-Key", "k1"))).isEqualTo("200 p");
    assertThat(call(router, Map.of("X-Key", "k2"))).startsWith("401 {\"error\":");
    assertThat(call(router, basic("ann:secret"))).isEqualTo("200 ann");
    assertThat(call(router, basic("ann:secret"))).isEqualTo("200 ann");
    assertThat(call(router, basic("ann:wrong"))).startsWith("401 ");
    assertThat(call(router, basic("bob:secret"))).startsWith("401 ");
    assertThat(call(router, Map.of("Authorization", "Bearer t"))).isEqualTo("200 t");
    assertThat(call(router, Map.of())).startsWith("401 ");
    for (int i = 0; i < 3; i++) {
      call(router, Map.of("X-Key", "k1"));
    }
    assertThat(call(router, Map.of("X-Key", "k1"))).startsWith("429 ");
  }

  @Test
  void guessingIsBlockedAsConfigured() {
    String yaml =
        """
        infrastructure:
          observability: {logs: {requests: 'off'}}
          security:
            blocking: {failures: 2, within: 1h, for: 1h}
            passwords: {atOnce: 3, waiting: 0, remember: 0s}
            schemes:
              key: {apiKey: {name: X-Key, keys: [{key: k1, principal: p, scopes: [read]}]}}
              user: {basic: {users: []}}
              token: {jwt: {secret: s, anyIssuer: true, anyAudience: true}}
        """;
    ServiceConfig config = ServiceConfig.parse("a.yaml", yaml, Map.of());
    Layers layers = config.layers(settings -> token -> Principal.of(token, "read")).build();
    assertThat(layers.accessLog().tellsErrors()).isFalse();
    assertThat(config.infrastructure().guessing().checks().atOnce()).isEqualTo(3);
    Router router = Router.of(layers, List.of(route(layers)));
    assertThat(call(router, Map.of("X-Key", "k2"))).startsWith("401 ");
    assertThat(call(router, Map.of("X-Key", "k3"))).startsWith("401 ");
    assertThat(call(router, Map.of("X-Key", "k1"))).startsWith("429 ");
  }

  @Test
  void guessingIsBlockedUnlessThatIsTurnedOff() {
    assertThat(guessing("{}").blocking()).isEqualTo(Blocking.USUAL);
    assertThat(guessing("{blocking: {enabled: false}}").blocking()).isNull();
  }

  private static GuessingConfig guessing(String security) {
    String yaml = "infrastructure: {security: " + security + "}";
    return ServiceConfig.parse("a.yaml", yaml, Map.of()).infrastructure().guessing();
  }

  @Test
  void saysWhatCannotBeUsed() {
    String yaml =
        """
        infrastructure:
          context: {trusted_proxies: [nonsense]}
          security: {schemes: {token: {jwt: {publicKey: none.pem, issuer: i, audiences: [a]}}}}
        """;
    ServiceConfig config = ServiceConfig.parse("a.yaml", yaml, Map.of());
    assertThatThrownBy(config::layers)
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining(
            "a.yaml:2:13: error[config/unusable]: 'infrastructure.context.trusted")
        .hasMessageContaining(
            "a.yaml:3:32: error[config/unusable]: 'infrastructure.security.schemes")
        .hasMessageContaining("armature-runtime-security, which is not on the class path");
  }

  @Test
  void refusesOperationsThatDoNotExist() {
    ServiceConfig config =
        ServiceConfig.parse("a.yaml", "operations: {getPte: {timeout: 1s}}", Map.of());
    Operation known = Operation.named("Pets", "getPet").build();
    assertThatThrownBy(() -> config.requireOperations(List.of(known)))
        .hasMessageContaining("there is no operation 'getPte' (did you mean 'getPet'?)");
  }

  private static Route route(Layers layers) {
    Operation operation =
        Operation.named("Pets", "getPet")
            .security(SecurityRequirement.of("key", "read"))
            .security(SecurityRequirement.of("user", "read"))
            .security(SecurityRequirement.of("token", "read"))
            .build();
    return Route.of(operation, "GET", "/pet")
        .through(layers.errors())
        .through(layers.authentication())
        .through(layers.rateLimit())
        .to(
            request -> {
              Principal principal = request.context().principal();
              return Response.text(200, principal == null ? "nobody" : principal.id());
            });
  }

  private static Map<String, String> basic(String pair) {
    byte[] bytes = pair.getBytes(StandardCharsets.UTF_8);
    return Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(bytes));
  }

  private static String call(Router router, Map<String, String> headers) {
    InMemoryRequest request = InMemoryClient.of(router).get("/pet");
    headers.forEach(request::header);
    InMemoryResponse response = request.send();
    return response.status() + " " + response.text();
  }
}
