package dev.armature.samples.petstore;

import dev.armature.runtime.Operation;
import dev.armature.runtime.config.ConfiguredService;
import dev.armature.runtime.config.ServiceConfig;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.security.SecurityScheme;
import dev.armature.runtime.vertx.VertxServer;
import dev.armature.samples.petstore.server.PetstoreRouter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * The petstore with a management port, passwords and a large answer, for {@code .ci/long/siege}.
 */
public final class SiegedService {
  private static final String CONFIG =
      """
      server:
        port: 0
        host: 127.0.0.1
        management: {port: 0}
      infrastructure:
        security:
          schemes:
            apiKey:
              apiKey:
                keys: [{key: demo-key, principal: demo, scopes: ['pets:read', 'pets:write']}]
            user:
              basic:
                users: [{name: ann, passwordHash: "%s"}]
      """;

  private SiegedService() {}

  /** Takes a password hash; prints {@code ports MAIN MANAGEMENT}. */
  public static void main(String[] args) throws InterruptedException {
    ServiceConfig config = ServiceConfig.parse("siege", CONFIG.formatted(args[0]), Map.of());
    List<SecurityScheme> schemes = new ArrayList<>(PetstoreRouter.SECURITY_SCHEMES);
    schemes.add(SecurityScheme.of("user", SecurityScheme.Kind.BASIC));
    ConfiguredService service = ConfiguredService.of(config, schemes);
    Router petstore = Petstore.router(service);
    VertxServer server =
        VertxServer.of(Router.of(petstore, own(service.layers())))
            .management(service.management())
            .options(config.server().options())
            .metrics(service.registry())
            .start();
    System.out.println("ports " + server.port() + " " + server.managementPort());
    new CountDownLatch(1).await();
  }

  private static Router own(Layers layers) {
    String large = "x".repeat(100_000);
    Operation secret = Operation.named("Siege", "secret").security("user").build();
    Operation plain = Operation.named("Siege", "large").build();
    return Router.builder(layers)
        .through(layers.outer("metrics", "tracing", "errors", "authentication", "rateLimit"))
        .route(Route.of(secret, "GET", "/secret").to(call -> Response.text(200, "secret")))
        .route(Route.of(plain, "GET", "/large").to(call -> Response.text(200, large)))
        .build();
  }
}
