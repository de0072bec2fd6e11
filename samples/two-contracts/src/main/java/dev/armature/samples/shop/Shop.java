package dev.armature.samples.shop;

import dev.armature.runtime.config.ConfigDocument;
import dev.armature.runtime.config.ConfigException;
import dev.armature.runtime.config.ConfiguredService;
import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.vertx.VertxServer;
import dev.armature.samples.shop.orders.server.OrdersRouter;
import dev.armature.samples.shop.pets.server.PetsRouter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Starts the shop: both contracts with one configuration, on one port, with one health. */
public final class Shop {
  private static final String CONFIG = "shop-config.yaml";

  private Shop() {}

  /** Starts it; it runs until SIGTERM. */
  public static void main(String[] args) throws IOException {
    try {
      start(service(config()));
    } catch (ConfigException | IllegalStateException wrong) {
      System.err.println(wrong.getMessage());
      System.exit(1);
    }
  }

  /**
   * What the configuration makes of both contracts.
   *
   * @throws ConfigException with everything that is wrong with it, and names that clash
   */
  static ConfiguredService service(ConfigDocument config) {
    return ConfiguredService.builder(config)
        .contract(PetsRouter.SECURITY_SCHEMES, PetsRouter.OPERATIONS)
        .contract(OrdersRouter.SECURITY_SCHEMES, OrdersRouter.OPERATIONS)
        .build();
  }

  /** Both routers in one; routes that clash are told, with both. */
  static Router router(ConfiguredService service) {
    Router pets = PetsRouter.builder(service.layers()).pets(new Pets()).build();
    Router orders = OrdersRouter.builder(service.layers()).orders(new Orders()).build();
    return service.router(Router.of(pets, orders));
  }

  /** Starts a server as the configuration says. */
  static VertxServer start(ConfiguredService service) {
    return VertxServer.of(router(service))
        .management(service.management())
        .options(service.config().server().options())
        .metrics(service.registry())
        .onClosing(service.health()::drain)
        .start();
  }

  private static ConfigDocument config() throws IOException {
    try (InputStream own = Shop.class.getResourceAsStream("/" + CONFIG)) {
      String text = new String(Objects.requireNonNull(own).readAllBytes(), StandardCharsets.UTF_8);
      return ConfigDocument.parse(CONFIG, text, System.getenv());
    }
  }
}
