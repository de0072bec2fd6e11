package dev.armature.samples.petstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.config.ConfigDocument;
import dev.armature.runtime.config.ConfigException;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Configurations that must not start. */
final class WiringTest {
  @Test
  void schemesWithoutKeysDoNotStart() {
    ConfigDocument config = ConfigDocument.parse("empty.yaml", "", Map.of());
    assertThatThrownBy(() -> Petstore.service(config))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("empty.yaml:1:1: error[config/missing-scheme]")
        .hasMessageContaining("\"apiKey\" of ")
        .hasMessageContaining("Petstore.createPet")
        .hasMessageContaining("set 'infrastructure.security.schemes.apiKey.apiKey'");
  }

  @Test
  void operationsThatDoNotExistDoNotStart() throws IOException {
    Map<String, String> environment = Map.of("ARMATURE_OPERATIONS_CREATEPETS_TIMEOUT", "1s");
    ConfigDocument config = Petstore.config(new String[0], environment);
    assertThatThrownBy(() -> Petstore.service(config))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("environment ARMATURE_OPERATIONS_CREATEPETS_TIMEOUT: error")
        .hasMessageContaining("config/unknown-operation")
        .hasMessageContaining("createPet");
  }

  @Test
  void everythingIsSaidAtOnce() {
    String yaml =
        """
        server: {prot: 1, management: {port: 8080}}
        operations: {createPets: {timeout: 1s}}
        """;
    ConfigDocument config = ConfigDocument.parse("some.yaml", yaml, Map.of());
    assertThatThrownBy(() -> Petstore.service(config))
        .isInstanceOfSatisfying(
            ConfigException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(problem -> problem.line() + " " + problem.code())
                    .containsExactlyInAnyOrder(
                        "1 config/unknown-key",
                        "1 config/contradiction",
                        "1 config/missing-scheme",
                        "2 config/unknown-operation"));
  }
}
