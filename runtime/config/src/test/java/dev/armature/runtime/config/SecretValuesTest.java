package dev.armature.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.armature.runtime.security.SecurityScheme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CWE-209, CWE-532: what a variable holds may be a secret that was put into the wrong one. */
class SecretValuesTest {
  private static final String SECRET = "hunter2 is-the:pass[word";

  private static String problems(String yaml, Map<String, String> environment) {
    ConfigException wrong =
        catchThrowableOfType(
            ConfigException.class,
            () ->
                ConfiguredService.of(
                    ServiceConfig.parse("a.yaml", yaml, environment),
                    List.of(SecurityScheme.of("a", SecurityScheme.Kind.BEARER))));
    assertThat(wrong).as(yaml).isNotNull();
    return wrong.getMessage();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "server: {port: '${X}'}",
        "server: {http2: '${X}'}",
        "server: {basePath: '${X}'}",
        "server: {management: {port: '${X}'}}",
        "server: {limits: {maxBodySize: '${X}'}}",
        "server: {limits: {idleTimeout: 'x${X}x'}}",
        "server: {tls: {certificate: '${X}', key: '${X}'}}",
        "operations: {a: {rateLimit: {calls: '${X}'}}}",
        "infrastructure: {error_handling: {format: '${X}'}}",
        "infrastructure: {observability: {logs: {requests: '${X}'}}}",
        "infrastructure: {observability: {logs: {sample: '${X}'}}}",
        "infrastructure: {security: {blocking: {for: '${X}'}}}",
        "infrastructure: {context: {trusted_proxies: ['${X}']}}",
        "infrastructure: {security: {schemes: {a: {apiKey: {in: '${X}'}}}}}",
        "infrastructure: {security: {schemes: {a: {basic: {users: [{name: n, passwordHash: '${X}'}]}}}}}",
        "infrastructure: {security: {schemes: {a: {basic: {users: [{name: '${X}', passwordHash: p},"
            + " {name: '${X}', passwordHash: p}]}}}}}",
        "infrastructure: {security: {schemes: {a: {jwt: {anyIssuer: true, anyAudience: true,"
            + " jwksUrl: '${X}'}}}}}",
        "infrastructure: {security: {schemes: {a: {jwt: {anyIssuer: true, anyAudience: true,"
            + " jwksUrl: 'https://a/${X}'}}}}}",
        "infrastructure: {security: {schemes: {a: {jwt: {anyIssuer: true, anyAudience: true,"
            + " secret: '${X}'}}}}}",
        "infrastructure: {security: {schemes: {a: {jwt: {anyIssuer: true, anyAudience: true,"
            + " publicKey: '${X}'}}}}}",
        "infrastructure: {security: {schemes: {a: {jwt: {anyIssuer: true, anyAudience: true,"
            + " algorithms: ['${X}'], secret: 01234567890123456789012345678901}}}}}",
      })
  void referencedValuesAreNotPrinted(String yaml) {
    assertThat(problems(yaml, Map.of("X", SECRET))).doesNotContain("hunter2", "pass[word");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SERVER_PORT",
        "SERVER_LIMITS_MAXBODYSIZE",
        "SERVER_LIMITS_IDLETIMEOUT",
        "SERVER_BASEPATH",
        "OPERATIONS_GETPET_TIMEOUT",
        "INFRASTRUCTURE_ERROR_HANDLING_FORMAT",
        "INFRASTRUCTURE_CONTEXT_MDC",
        "INFRASTRUCTURE_CONTEXT_TRUSTED_PROXIES",
        "INFRASTRUCTURE_SECURITY_BLOCKING_FAILURES",
        "NO_SUCH_KEY",
      })
  void overridingValuesAreNotPrinted(String key) {
    String variable = "ARMATURE_" + key;
    assertThat(problems("", Map.of(variable, SECRET)))
        .doesNotContain("hunter2", "pass[word")
        .contains("environment " + variable);
  }

  @Test
  void shortValuesAreNotPrintedWhereTheyWouldBeQuoted() {
    assertThat(problems("server: {port: '${X}'}", Map.of("X", "s3")))
        .contains("not '${X}'")
        .doesNotContain("s3");
    assertThat(problems("", Map.of("ARMATURE_SERVER_PORT", "s3")))
        .contains("not what ${ARMATURE_SERVER_PORT} holds")
        .doesNotContain("s3");
  }

  @Test
  void whatStandsInTheFileIsPrinted() {
    assertThat(problems("server: {port: '${X:eighty}', http2: perhaps}", Map.of()))
        .contains("not '${X:eighty}'", "not 'perhaps'");
  }
}
