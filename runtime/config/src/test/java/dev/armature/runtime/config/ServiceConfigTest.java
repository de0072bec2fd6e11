package dev.armature.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.armature.runtime.RateLimit;
import dev.armature.runtime.Timeout;
import dev.armature.runtime.error.ErrorFormat;
import dev.armature.runtime.layer.ResponseValidation;
import dev.armature.runtime.limit.MultipartLimits;
import dev.armature.runtime.security.TokenSettings;
import dev.armature.runtime.server.Budget;
import dev.armature.runtime.server.Budgets;
import dev.armature.runtime.server.Share;
import dev.armature.runtime.server.Shutdown;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceConfigTest {
  @Test
  void everythingHasADefault() {
    for (String nothing : List.of("", "# nothing\n", "server:\n", "{}")) {
      ServiceConfig config = ServiceConfig.parse("a.yaml", nothing, Map.of());
      assertThat(config.server().options().port()).isEqualTo(8080);
      assertThat(config.server().options().shutdown().delay()).isEqualTo(Duration.ofSeconds(5));
      assertThat(config.server().limits().maxBodySize()).isEqualTo(1 << 20);
      assertThat(config.infrastructure().schemes()).isEmpty();
    }
  }

  @Test
  void readsEveryKey() {
    ServiceConfig config = ServiceConfig.parse("a.yaml", Samples.FULL, Map.of());
    assertThat(config.server().options().host()).isEqualTo("127.0.0.1");
    assertThat(config.server().options().managementPort()).isEqualTo(9090);
    assertThat(config.server().options().limits().headerSize()).isEqualTo(32 << 10);
    assertThat(config.server().options().limits().idleTimeout()).isEqualTo(Duration.ofSeconds(75));
    assertThat(config.server().options().shutdown())
        .isEqualTo(new Shutdown(Duration.ZERO, Duration.ofSeconds(15)));
    assertThat(config.server().options().limits().bodyRate()).isEqualTo(100);
    Budgets budgets = config.server().options().budgets();
    assertThat(budgets.of(Budget.CONNECTIONS)).isEqualTo(new Share(1000, 100));
    assertThat(budgets.of(Budget.STREAMS)).isEqualTo(new Share(64, 8));
    assertThat(budgets.of(Budget.BODY_BYTES)).isEqualTo(new Share(32 << 20, 8 << 20));
    assertThat(budgets.exempts("10.9.8.7")).isTrue();
    assertThat(config.server().basePath()).isEqualTo("/v1");
    assertThat(config.server().limits().maxBodySize()).isEqualTo(2 << 20);
    assertThat(config.server().limits().multipart())
        .isEqualTo(new MultipartLimits(200, 4 << 10, 3 << 20));
    assertThat(config.operations().get("createpet"))
        .isEqualTo(
            new OperationConfig(
                List.of(
                    new RateLimit(5, Duration.ofSeconds(10)),
                    new Timeout(Duration.ofMillis(1500)))));
    assertThat(config.infrastructure().errorFormat()).isEqualTo(ErrorFormat.ENVELOPE);
    SchemeConfig.ApiKey keys = (SchemeConfig.ApiKey) config.infrastructure().schemes().get("key");
    assertThat(keys.keys().get("demo-key").scopes()).containsOnly("pets:read", "pets:write");
    SchemeConfig.Jwt jwt = (SchemeConfig.Jwt) config.infrastructure().schemes().get("token");
    TokenSettings settings = jwt.settings();
    assertThat(settings.jwksUrl()).isEqualTo(URI.create("https://issuer.example/keys"));
    assertThat(settings.algorithms()).containsExactly("RS256");
  }

  @ParameterizedTest
  @CsvSource({
    "security: {}, OFF",
    "security: {validation: }, LOG",
    "security: {validation: {}}, LOG",
    "security: {validation: {responses: log}}, LOG",
    "security: {validation: {responses: off}}, OFF",
    "security: {validation: {responses: enforce}}, ENFORCE"
  })
  void looksAtResponsesWhereTheSectionIs(String security, ResponseValidation expected) {
    ServiceConfig config =
        ServiceConfig.parse("a.yaml", "infrastructure: {" + security + "}", Map.of());
    assertThat(config.infrastructure().responses()).isEqualTo(expected);
  }

  @Test
  void testsEnforceResponsesByTheEnvironment() {
    Map<String, String> environment =
        Map.of("ARMATURE_INFRASTRUCTURE_SECURITY_VALIDATION_RESPONSES", "enforce");
    assertThat(ServiceConfig.parse("a.yaml", "", environment).infrastructure().responses())
        .isEqualTo(ResponseValidation.ENFORCE);
  }

  @Test
  void reportsAllProblemsWithTheirPlaces() {
    String yaml =
        """
        server:
          prot: 80
          port: eighty
          limits: {maxBodySize: 1XB, idleTimeout: soon}
        operations:
          createPet:
            retry: {attempts: 3}
            rateLimit: {window: 1s}
        infrastructur: {}
        server: {}
        """;
    ConfigException problems = failure(yaml, Map.of());
    assertThat(problems.problems().stream().map(ConfigProblem::toString))
        .containsExactly(
            "a.yaml:2:3: error[config/unknown-key]: unknown key 'prot' in 'server'"
                + " (did you mean 'port'?)",
            "a.yaml:3:9: error[config/wrong-value]: 'server.port' takes a whole number from 0 to"
                + " 65535, not 'eighty'",
            "a.yaml:4:25: error[config/wrong-value]: 'server.limits.maxBodySize' takes a size such"
                + " as 64KB or 1MB, not '1XB'",
            "a.yaml:4:43: error[config/wrong-value]: 'server.limits.idleTimeout' takes a duration"
                + " such as 30s, 5m or PT30S, not 'soon'",
            "a.yaml:7:5: error[config/not-installed]: 'operations.createPet.retry' configures"
                + " retries, which is not installed; remove the key",
            "a.yaml:8:16: error[config/missing-key]: 'operations.createPet.rateLimit' needs the"
                + " key 'calls'",
            "a.yaml:9:1: error[config/unknown-key]: unknown key 'infrastructur'"
                + " (did you mean 'infrastructure'?)",
            "a.yaml:10:1: error[config/duplicate-key]: 'server' is there twice");
    assertThat(problems).hasMessageContaining("a.yaml:3:9").hasMessageContaining("a.yaml:10:1");
  }

  @Test
  void oneAddressHasNoMoreThanAll() {
    String yaml = "server: {budgets: {connections: {all: 5, perAddress: 6}}}";
    assertThat(failure(yaml, Map.of()))
        .hasMessageContaining(
            "a.yaml:1:54: error[config/wrong-value]: 'perAddress' must not be above 'all'");
    ServiceConfig few =
        ServiceConfig.parse("a", "server: {budgets: {connections: {all: 5}}}", Map.of());
    assertThat(few.server().options().budgets().of(Budget.CONNECTIONS)).isEqualTo(new Share(5, 5));
  }

  /** Whoever allows bodies of that size means to receive them. */
  @Test
  void aFewOfTheLongestBodiesFit() {
    ServiceConfig config =
        ServiceConfig.parse("a", "server: {limits: {maxBodySize: 100GB}}", Map.of());
    assertThat(config.server().options().budgets().of(Budget.BODY_BYTES))
        .isEqualTo(new Share(400L << 30, 200L << 30));
  }

  @Test
  void putsTheEnvironmentIntoValues() {
    String yaml =
        """
        server:
          port: ${PORT:8081}
          host: "${HOST}"
          basePath: /${A:x}/${B:y:z}
        infrastructure:
          context:
            trusted_proxies: ["$${literal}"]
        """;
    ServiceConfig config =
        ServiceConfig.parse("a.yaml", yaml, Map.of("HOST", "::1", "A", "a: [b]"));
    assertThat(config.server().options().port()).isEqualTo(8081);
    assertThat(config.server().options().host()).isEqualTo("::1");
    assertThat(config.server().basePath()).isEqualTo("/a: [b]/y:z");
    assertThat(config.infrastructure().trustedProxies()).containsExactly("${literal}");
    assertThat(failure(yaml, Map.of()))
        .hasMessageContaining("a.yaml:3:9: error[config/interpolation]: environment variable HOST");
    assertThat(failure("server: {host: '${}'}", Map.of())).hasMessageContaining("malformed");
  }

  @Test
  void environmentVariablesOverrideKeys() {
    ServiceConfig config =
        ServiceConfig.parse(
            "a.yaml",
            "server: {port: 1}",
            Map.of(
                "ARMATURE_SERVER_PORT", "9",
                "ARMATURE_SERVER_LIMITS_MAXBODYSIZE", "3KB",
                "ARMATURE_OPERATIONS_GETPET_RATELIMIT_CALLS", "7",
                "ARMATURE_INFRASTRUCTURE_CONTEXT_TRUSTED_PROXIES", "10.0.0.0/8, ::1"));
    assertThat(config.server().options().port()).isEqualTo(9);
    assertThat(config.server().limits().maxBodySize()).isEqualTo(3 << 10);
    assertThat(config.operations().get("getPet").policy(RateLimit.class))
        .isEqualTo(RateLimit.perSecond(7));
    assertThat(config.infrastructure().trustedProxies()).containsExactly("10.0.0.0/8", "::1");
    assertThat(failure("", Map.of("ARMATURE_SERVER_PORT", "x")))
        .hasMessageContaining("environment ARMATURE_SERVER_PORT: error[config/wrong-value]");
    assertThat(failure("", Map.of("ARMATURE_SERVER_PROT", "1")))
        .hasMessageContaining("environment ARMATURE_SERVER_PROT: error[config/unknown-key]");
  }

  @Test
  void refusesFilesThatAreNotYaml(@TempDir Path folder) throws IOException {
    assertThat(failure("server: [", Map.of())).hasMessageContaining("error[config/syntax]");
    assertThat(failure("- a", Map.of())).hasMessageContaining("takes keys and values");
    assertThat(failure("a: &x [*x]", Map.of())).hasMessageContaining("unknown key 'a'");
    assertThat(failure("[".repeat(50_000), Map.of())).hasMessageContaining("error[config/syntax]");
    assertThatThrownBy(() -> ServiceConfig.load(folder)).hasMessageContaining("a directory");
    assertThatThrownBy(() -> ServiceConfig.load(folder.resolve("none.yaml")))
        .hasMessageContaining("no such file");
    Path binary = Files.write(folder.resolve("b.yaml"), new byte[] {(byte) 0xff, 0, 1});
    assertThatThrownBy(() -> ServiceConfig.load(binary)).hasMessageContaining("not UTF-8");
  }

  @Test
  void resolvesFilesBesideTheConfiguration(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.yaml");
    Files.writeString(file, "server: {tls: {certificate: c.pem, key: /k.pem}}");
    assertThat(ServiceConfig.load(file, Map.of()).server().options().tls())
        .extracting("certificate", "key")
        .containsExactly(folder.resolve("c.pem"), Path.of("/k.pem"));
  }

  @Test
  void secretsAreNotPrinted() {
    ServiceConfig config = ServiceConfig.parse("a.yaml", Samples.FULL, Map.of());
    assertThat(config.toString()).doesNotContain("demo-key");
  }

  private static ConfigException failure(String yaml, Map<String, String> environment) {
    ConfigException failure =
        catchThrowableOfType(
            ConfigException.class, () -> ServiceConfig.parse("a.yaml", yaml, environment));
    assertThat(failure).isNotNull();
    return failure;
  }
}
