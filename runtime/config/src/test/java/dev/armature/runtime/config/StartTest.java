package dev.armature.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.armature.runtime.Operation;
import dev.armature.runtime.Permission;
import dev.armature.runtime.Principal;
import dev.armature.runtime.SecurityRequirement;
import dev.armature.runtime.http.client.InMemoryClient;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.security.Authenticator;
import dev.armature.runtime.security.Challenge;
import dev.armature.runtime.security.Credentials;
import dev.armature.runtime.security.SecurityScheme;
import dev.armature.runtime.security.SecurityScheme.Kind;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One start tells everything that keeps a service from starting, with places and keys. */
class StartTest {
  private static final List<SecurityScheme> SCHEMES =
      List.of(
          SecurityScheme.header("key", "X-Key"),
          SecurityScheme.of("login", Kind.BASIC),
          SecurityScheme.of("token", Kind.BEARER),
          SecurityScheme.of("card", Kind.MUTUAL_TLS),
          SecurityScheme.of("digest", Kind.OTHER));
  private static final Operation ADMIN =
      Operation.named("Shop", "admin").policy(new Permission("shop:admin")).build();
  private static final Operation READ =
      Operation.named("Shop", "read")
          .security(SecurityRequirement.of("key"))
          .security(SecurityRequirement.of("login"))
          .security(SecurityRequirement.of("token"))
          .security(SecurityRequirement.of("card"))
          .security(SecurityRequirement.of("digest"))
          .ownErrorBody(429)
          .build();

  @Test
  void everythingIsSaidAtOnceWithPlacesAndKeys() {
    String yaml =
        """
        server:
          prot: 80
          management: {port: 8080}
          tls:
            certificate: none.pem
            key: none.key
        operations:
          raed: {timeout: 1s}
        infrastructure:
          security:
            schemes:
              tokne: {basic: {users: []}}
              login: {basic: {users: []}}
        """;
    ConfigException refused =
        catchThrowableOfType(
            ConfigException.class,
            () -> service(yaml).contract(SCHEMES, List.of(ADMIN, READ)).build());
    String none = Path.of("none.pem").toString();
    assertThat(refused.problems().stream().map(ConfigProblem::toString))
        .containsExactly(
            "shop.yaml:2:3: error[config/unknown-key]: unknown key 'prot' in 'server'"
                + " (did you mean 'port'?)",
            "shop.yaml:3:16: error[config/contradiction]: 'server.management.port' is 8080, as is"
                + " 'server.port' (its default); give one of them another port",
            "shop.yaml:5:5: error[config/unusable]: 'server.tls.certificate' cannot be used: "
                + none
                + " cannot be read: no such file",
            "shop.yaml:6:5: error[config/unusable]: 'server.tls.key' cannot be used: none.key"
                + " cannot be read: no such file",
            "shop.yaml:8:3: error[config/unknown-operation]: there is no operation 'raed'"
                + " (did you mean 'read'?)",
            "shop.yaml:9:1: error[config/missing-hook]: the contract documents a body of its own"
                + " for the status 429 of Shop.read, which the layers do not know; call"
                + " ConfiguredService.builder(…).errorMapper((failure, context) -> …), or map to"
                + " null to answer with 'infrastructure.error_handling.format'",
            "shop.yaml:10:3: error[config/missing-hook]: nothing decides on the permission"
                + " \"shop:admin\" of Shop.admin; no key does, call"
                + " ConfiguredService.builder(…).permissions((permission, context) -> …)",
            "shop.yaml:11:5: error[config/missing-scheme]: nothing checks the security scheme"
                + " \"card\" of Shop.read; set 'server.tls.clientCa', and call"
                + " ConfiguredService.builder(…).authenticator(\"card\", …)",
            "shop.yaml:11:5: error[config/missing-scheme]: nothing checks the security scheme"
                + " \"digest\" of Shop.read; call"
                + " ConfiguredService.builder(…).authenticator(\"digest\", …)",
            "shop.yaml:11:5: error[config/missing-scheme]: nothing checks the security scheme"
                + " \"key\" of Shop.read; set 'infrastructure.security.schemes.key.apiKey'",
            "shop.yaml:11:5: error[config/missing-scheme]: nothing checks the security scheme"
                + " \"token\" of Shop.read; set 'infrastructure.security.schemes.token.jwt'",
            "shop.yaml:12:7: error[config/unusable]: 'infrastructure.security.schemes.tokne'"
                + " cannot be used: the contract has no security scheme 'tokne'"
                + " (did you mean 'token'?)");
  }

  @Test
  void twoContractsHaveNoOperationOfOneName() {
    Operation first = Operation.named("Shop", "list").build();
    Operation second = Operation.named("Shop", "list").build();
    Operation other = Operation.named("Zoo", "list").build();

    assertThatThrownBy(
            () ->
                service("operations: {LIST: {timeout: 1s}, zoo.List: {timeout: 2s}}")
                    .contract(List.of(), List.of(first))
                    .contract(List.of(), List.of(second))
                    .contract(List.of(), List.of(other))
                    .build())
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining(
            "shop.yaml:1:14: error[config/contradiction]: two contracts have an operation Shop.list")
        .hasMessageContaining(
            "shop.yaml:1:14: error[config/ambiguous-operation]: several contracts have an operation"
                + " 'LIST'; write which one is meant: 'Shop.list', 'Zoo.list'")
        .satisfies(e -> assertThat(((ConfigException) e).problems()).hasSize(2));
    service("").contract(SCHEMES, List.of(first)).contract(SCHEMES, List.of(first)).build();
  }

  @Test
  void isPrintedWithoutAStackTrace() {
    ConfigException refused =
        catchThrowableOfType(
            ConfigException.class, () -> service("servr: {}").contract(SCHEMES, List.of()).build());
    StringWriter printed = new StringWriter();
    refused.printStackTrace(new PrintWriter(printed, true));
    assertThat(printed.toString().lines())
        .containsExactly(
            "the service cannot start as it is configured",
            "shop.yaml:1:1: error[config/unknown-key]: unknown key 'servr'"
                + " (did you mean 'server'?)");
  }

  @Test
  void whatCannotBeReadIsNotJudged() {
    assertThatThrownBy(() -> service("server: [").contract(SCHEMES, List.of(ADMIN, READ)).build())
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("error[config/syntax]")
        .satisfies(e -> assertThat(((ConfigException) e).problems()).hasSize(1));
  }

  @Test
  void portsOfTheEnvironmentAreHeldAgainstEachOther() {
    String yaml = "server: {port: 9090}";
    Map<String, String> environment = Map.of("ARMATURE_SERVER_MANAGEMENT_PORT", "9090");
    assertThatThrownBy(() -> ServiceConfig.parse("shop.yaml", yaml, environment))
        .hasMessageContaining("environment ARMATURE_SERVER_MANAGEMENT_PORT: error[config/contra")
        .hasMessageContaining("'server.port' (shop.yaml:1:10)");
    ServiceConfig free =
        ServiceConfig.parse("shop.yaml", "server: {port: 0, management: {port: 0}}", Map.of());
    assertThat(free.server().options().managementPort()).isZero();
  }

  @Test
  void operationIdsInTwoCasesAreOneOperation() {
    String yaml = "operations: {getPet: {timeout: 1s}, getpet: {timeout: 2s}}";
    assertThatThrownBy(() -> ServiceConfig.parse("shop.yaml", yaml, Map.of()))
        .hasMessageContaining("error[config/duplicate-key]: 'getpet' is there twice");
  }

  @Test
  void tokensOfAnybodyForAnybodyAreAskedFor() {
    assertThatThrownBy(() -> jwt("publicKey: k.pem"))
        .hasMessageContaining("'infrastructure.security.schemes.token.jwt' needs the key 'issuer'")
        .hasMessageContaining("set 'anyIssuer: true'")
        .hasMessageContaining("needs the key 'audiences'; set 'anyAudience: true'");
    assertThatThrownBy(() -> jwt("publicKey: k.pem, issuer: i, anyIssuer: true, anyAudience: true"))
        .hasMessageContaining("'anyIssuer' contradicts 'issuer'")
        .hasMessageNotContaining("anyAudience");
    assertThat(jwt("publicKey: k.pem, anyIssuer: true, anyAudience: true")).isNotNull();
  }

  @Test
  void aSecretMayComeFromTheEnvironmentAlone() {
    String yaml =
        "infrastructure: {security: {schemes: {token: {jwt: {issuer: i, audiences: [a]}}}}}";
    String variable = "ARMATURE_INFRASTRUCTURE_SECURITY_SCHEMES_TOKEN_JWT_SECRET";
    assertThat(ServiceConfig.parse("shop.yaml", yaml, Map.of(variable, "s"))).isNotNull();
    assertThatThrownBy(() -> ServiceConfig.parse("shop.yaml", yaml, Map.of()))
        .hasMessageContaining(
            "takes exactly one of publicKey, jwkSet, secret, jwksUrl and discoveryUrl");
  }

  @Test
  void keysComeByTls() {
    String rest = ", issuer: i, audiences: [a]";
    assertThatThrownBy(() -> jwt("jwksUrl: 'http://issuer.example/keys'" + rest))
        .hasMessageContaining("error[config/insecure]")
        .hasMessageContaining("set 'plainHttp: true'");
    assertThat(jwt("jwksUrl: 'https://issuer.example/keys'" + rest)).isNotNull();
    assertThat(jwt("discoveryUrl: 'https://issuer.example/d'" + rest)).isNotNull();
    assertThatThrownBy(() -> jwt("discoveryUrl: 'http://issuer.example/d'" + rest))
        .hasMessageContaining("discoveryUrl' is without TLS");
    assertThat(jwt("jwksUrl: 'http://issuer.example/keys', plainHttp: true" + rest)).isNotNull();
    for (String here : List.of("localhost:1", "127.0.0.1", "[::1]:80", "127.1.2.3:9")) {
      assertThat(jwt("jwksUrl: 'http://" + here + "/keys'" + rest)).isNotNull();
    }
    for (String other : List.of("127.0.0.1.example", "localhost.example", "10.0.0.1")) {
      assertThatThrownBy(() -> jwt("jwksUrl: 'http://" + other + "/keys'" + rest))
          .hasMessageContaining("error[config/insecure]");
    }
  }

  private static ServiceConfig jwt(String keys) {
    String yaml = "infrastructure: {security: {schemes: {token: {jwt: {" + keys + "}}}}}";
    return ServiceConfig.parse("shop.yaml", yaml, Map.of());
  }

  @Test
  void aRouterOfOthersIsRefusedInTheSameWords() {
    ConfiguredService service =
        ConfiguredService.of(ServiceConfig.parse("shop.yaml", "", Map.of()), SCHEMES);
    assertThatThrownBy(() -> router(service.layers(), READ))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("shop.yaml:1:1: error[config/missing-scheme]")
        .hasMessageContaining("set 'infrastructure.security.schemes.login.basic'")
        .hasMessageNotContaining("Layers.builder()");
  }

  @Test
  void hooksAreGivenToTheBuilder() {
    String yaml =
        """
        server: {tls: {certificate: c.pem, key: k.pem}}
        infrastructure: {security: {schemes: {login: {basic: {users: []}}}}}
        """;
    ConfiguredServiceBuilder builder =
        service(yaml)
            .contract(SCHEMES, List.of(ADMIN, READ))
            .permissions((permission, context) -> false)
            .errorMapper((failure, context) -> null)
            .authenticator("key", new Nobody())
            .authenticator("token", new Nobody())
            .authenticator("card", new Nobody())
            .authenticator("cart", new Nobody())
            .authenticator("login", new Nobody())
            .authenticator("digest", new Nobody());
    ConfigException refused = catchThrowableOfType(ConfigException.class, builder::build);
    assertThat(refused)
        .hasMessageContaining("shop.yaml:1:10: error[config/missing-key]: the security scheme")
        .hasMessageContaining("\"card\" asks for client certificates; set 'server.tls.clientCa'")
        .hasMessageContaining("'cart' has an authenticator in code")
        .hasMessageContaining("(did you mean 'card'?)")
        .hasMessageContaining("'login' is configured, and checked by an authenticator in code");
    assertThat(refused.problems()).hasSize(5);
  }

  @Test
  void hooksAreAsked() {
    ConfiguredService service =
        service("")
            .contract(SCHEMES, List.of(ADMIN))
            .permissions((permission, context) -> !permission.equals("shop:admin"))
            .build();
    Router router = service.router(router(service.layers(), ADMIN));
    assertThat(InMemoryClient.of(router).get("/admin").send().status()).isEqualTo(403);
  }

  @Test
  void notReadyUntilTheKeysAreThere() {
    Nobody keys = new Nobody();
    Operation read = Operation.named("Shop", "read").build();
    ConfiguredService service =
        service("").contract(SCHEMES, List.of(read)).authenticator("token", keys).build();
    assertThat(service.health().ready().checks()).containsExactly(Map.entry("scheme.token", true));
    keys.ready = false;
    ConfiguredService waiting =
        service("").contract(SCHEMES, List.of(read)).authenticator("token", keys).build();
    assertThat(waiting.health().ready().up()).isFalse();
    assertThat(waiting.health().live().up()).isTrue();
  }

  private static ConfiguredServiceBuilder service(String yaml) {
    return ConfiguredService.builder(ConfigDocument.parse("shop.yaml", yaml, Map.of()));
  }

  private static Router router(Layers layers, Operation operation) {
    Route route =
        Route.of(operation, "GET", "/" + operation.id())
            .through(layers.errors())
            .through(layers.authentication())
            .to(request -> Response.empty(204));
    return Router.of(layers, List.of(route));
  }

  private static final class Nobody implements Authenticator {
    private volatile boolean ready = true;

    @Override
    public @Nullable Principal authenticate(Credentials credentials) {
      return null;
    }

    @Override
    public boolean ready() {
      return ready;
    }

    @Override
    public Challenge challenge() {
      return Challenge.of("Bearer");
    }
  }
}
