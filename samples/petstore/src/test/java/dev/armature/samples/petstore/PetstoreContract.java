package dev.armature.samples.petstore;

import dev.armature.runtime.config.ConfigDocument;
import dev.armature.runtime.config.ConfiguredService;
import dev.armature.samples.petstore.contract.PetstoreContractTest;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;

/** The generated contract test, against a petstore whose answers are checked and not counted. */
abstract class PetstoreContract extends PetstoreContractTest {
  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "PORT", "0",
          "ARMATURE_INFRASTRUCTURE_SECURITY_VALIDATION_RESPONSES", "enforce",
          "ARMATURE_INFRASTRUCTURE_SECURITY_BLOCKING_ENABLED", "false",
          "ARMATURE_OPERATIONS_CREATEPET_RATELIMIT_CALLS", "100000",
          "ARMATURE_OPERATIONS_CREATEPET_RATELIMIT_WINDOW", "1s",
          "ARMATURE_SERVER_SHUTDOWN_DELAY", "0s");

  private final Deque<AutoCloseable> open = new ArrayDeque<>();

  static ConfiguredService service() throws IOException {
    ConfigDocument config = Petstore.config(new String[0], ENVIRONMENT);
    return Petstore.service(config);
  }

  /** Closes it when the test is over. */
  void closing(AutoCloseable value) {
    open.push(value);
  }

  @AfterEach
  void close() throws Exception {
    while (!open.isEmpty()) {
      open.pop().close();
    }
  }

  @Override
  protected Map<String, String> credentials() {
    return Map.of("X-API-Key", "demo-key");
  }
}
