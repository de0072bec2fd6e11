package dev.armature.samples.petstore;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.runtime.config.ConfigException;
import dev.armature.runtime.config.ConfiguredService;
import dev.armature.runtime.config.ServiceConfig;
import dev.armature.samples.petstore.server.PetstoreRouter;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Configurations that must not start. */
final class WiringTest {
  private static void wire(ServiceConfig config) {
    Petstore.router(ConfiguredService.of(config, PetstoreRouter.SECURITY_SCHEMES));
  }

  @Test
  void schemesWithoutKeysDoNotStart() {
    ServiceConfig config = ServiceConfig.parse("empty.yaml", "", Map.of());
    assertThatThrownBy(() -> wire(config))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("\"apiKey\"")
        .hasMessageContaining("Petstore.createPet");
  }

  @Test
  void operationsThatDoNotExistDoNotStart() throws IOException {
    Map<String, String> environment = Map.of("ARMATURE_OPERATIONS_CREATEPETS_TIMEOUT", "1s");
    ServiceConfig config = Petstore.config(new String[0], environment);
    assertThatThrownBy(() -> wire(config))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("config/unknown-operation")
        .hasMessageContaining("createPet");
  }
}
