package dev.armature.runtime.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.Principal;
import dev.armature.runtime.config.ConfigDocument;
import dev.armature.runtime.config.SchemeConfig;
import dev.armature.runtime.config.ServiceConfig;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class EnvironmentDocumentTest {
  private static final String KEYS = "armature.infrastructure.security.schemes.apiKey.apiKey.keys";

  private final Map<String, Object> properties = new LinkedHashMap<>();
  private final Map<String, Object> variables = new LinkedHashMap<>();

  private ConfigDocument read() {
    StandardEnvironment environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .replace(
            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
            new SystemEnvironmentPropertySource(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
    environment.getPropertySources().addLast(new MapPropertySource("test", properties));
    return EnvironmentDocument.of(environment);
  }

  @Test
  void listsAndNamesAreKept() {
    properties.put("key.of.ann", "a\"\\ \u00e4 $$ #{");
    properties.put(KEYS + "[1].key", "12");
    properties.put(KEYS + "[1].principal", "bob");
    properties.put(KEYS + "[0].key", "${key.of.ann}");
    properties.put(KEYS + "[0].principal", "ann");
    properties.put(KEYS + "[0].scopes[0]", "pets:read");
    properties.put("armature.spring.path", "/api");
    ServiceConfig config = read().config();
    SchemeConfig.ApiKey scheme =
        (SchemeConfig.ApiKey) config.infrastructure().schemes().get("apiKey");
    assertThat(scheme.keys())
        .containsOnly(
            Map.entry("a\"\\ \u00e4 $$ #{", Principal.of("ann", "pets:read")),
            Map.entry("12", Principal.of("bob")));
  }

  @Test
  void whatIsNoPlaceholderIsATextOfItsOwn() {
    properties.put("armature.server.basePath", "/a\\${b}");
    assertThat(read().config().server().basePath()).isEqualTo("/a${b}");
  }

  @Test
  void variablesOverrideAsInAnyService() {
    properties.put("armature.server.limits.maxBodySize", "1KB");
    variables.put("ARMATURE_SERVER_LIMITS_MAXBODYSIZE", "2KB");
    assertThat(read().config().server().limits().maxBodySize()).isEqualTo(2048);
    variables.put("ARMATURE_SERVER_LIMITS_NOTHING", "2KB");
    assertThat(read().problems()).hasSize(1);
  }
}
