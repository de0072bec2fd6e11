package dev.armature.samples.petstore;

import dev.armature.runtime.config.ConfigDocument;
import dev.armature.runtime.config.ConfigException;
import dev.armature.runtime.config.ConfiguredService;
import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.vertx.VertxServer;
import dev.armature.samples.petstore.openapi.PetstoreDocument;
import dev.armature.samples.petstore.server.PetstoreRouter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** Starts the petstore. Argument: a configuration file; without one it takes its own. */
public final class Petstore {
  private static final String CONFIG = "petstore-config.yaml";

  private Petstore() {}

  /** Starts it; it runs until SIGTERM. */
  public static void main(String[] args) throws IOException {
    try {
      VertxServer server = start(service(config(args, System.getenv())));
      System.out.printf(
          """
          The petstore listens on port %1$d. Try:
            curl -i -H 'X-API-Key: demo-key' -H 'Content-Type: application/json' \
          -d '{"name":"Rex","tag":"good-boy"}' http://localhost:%1$d/pets
            curl -i -H 'X-API-Key: demo-key' 'http://localhost:%1$d/pets?status=available'
          """,
          server.port());
    } catch (ConfigException | IllegalStateException wrong) {
      // What is not configured or a port in use: the message says all there is to know.
      System.err.println(wrong.getMessage());
      System.exit(1);
    }
  }

  /**
   * What the configuration makes of the contract.
   *
   * @throws ConfigException with everything that is wrong with it
   */
  public static ConfiguredService service(ConfigDocument config) {
    return ConfiguredService.builder(config)
        .contract(PetstoreRouter.SECURITY_SCHEMES, PetstoreRouter.OPERATIONS)
        .openApi(PetstoreDocument.load())
        .build();
  }

  /** Starts a server as the configuration says. */
  public static VertxServer start(ConfiguredService service) {
    return VertxServer.of(router(service))
        .management(service.management())
        .options(service.config().server().options())
        .metrics(service.registry())
        .onClosing(service.health()::drain)
        .start();
  }

  /** Everything but the socket. */
  static Router router(ConfiguredService service) {
    PetStore store = new PetStore();
    return service.router(
        PetstoreRouter.builder(service.layers())
            .pets(new Pets(store))
            .events(new PetEvents(store))
            .store(new Inventory(store))
            .build());
  }

  static ConfigDocument config(String[] args, Map<String, String> environment) throws IOException {
    if (args.length > 0) {
      return ConfigDocument.load(Path.of(args[0]), environment);
    }
    try (InputStream own = Petstore.class.getResourceAsStream("/" + CONFIG)) {
      String text = new String(Objects.requireNonNull(own).readAllBytes(), StandardCharsets.UTF_8);
      return ConfigDocument.parse(CONFIG, text, environment);
    }
  }
}
