package dev.armature.samples.springstore;

import dev.armature.runtime.client.HttpTransport;
import dev.armature.runtime.http.client.Transport;
import dev.armature.samples.springstore.contract.PetstoreContractTest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/** The petstore keeps its contract in a Spring Boot application. */
final class ContractInSpringTest extends PetstoreContractTest {
  private @Nullable RunningPetstore application;
  private @Nullable HttpTransport transport;

  @Override
  protected Transport transport() {
    RunningPetstore running =
        new RunningPetstore(
            "--armature.operations.createPet.rateLimit.calls=100000",
            "--armature.operations.createPet.rateLimit.window=1s",
            "--armature.infrastructure.security.blocking.enabled=false",
            "--armature.infrastructure.security.validation.responses=enforce");
    application = running;
    HttpTransport made = HttpTransport.to("http://localhost:" + running.port()).build();
    transport = made;
    return made;
  }

  @Override
  protected Map<String, String> credentials() {
    return Map.of("X-API-Key", "demo-key");
  }

  @AfterEach
  void close() {
    if (transport != null) {
      transport.close();
    }
    if (application != null) {
      application.close();
    }
  }
}
