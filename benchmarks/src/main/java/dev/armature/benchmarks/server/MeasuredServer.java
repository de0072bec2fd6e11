package dev.armature.benchmarks.server;

import dev.armature.runtime.Principal;
import dev.armature.runtime.RateLimit;
import dev.armature.runtime.Timeout;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.metrics.MetricRegistry;
import dev.armature.runtime.security.ApiKeyAuthenticator;
import dev.armature.runtime.security.ApiKeys;
import dev.armature.runtime.server.ServerOptions;
import dev.armature.runtime.vertx.VertxServer;
import dev.armature.samples.petstore.api.CreatePet;
import dev.armature.samples.petstore.server.PetstoreRouter;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** The main class of the measured processes. Arguments: {@code bare|wrapped}, threads, port. */
public final class MeasuredServer {
  private MeasuredServer() {}

  /** Starts it; the parent process ends it. */
  public static void main(String[] args) {
    Threads threads = Threads.valueOf(args[1]);
    int port = Integer.parseInt(args[2]);
    if (args[0].equals("bare")) {
      BareServer.start(port, threads.executor());
    } else {
      wrapped(threads, port);
    }
  }

  /** All layers of the contract are on; the rate limit is one that the load never reaches. */
  private static void wrapped(Threads threads, int port) {
    Principal principal = new Principal("demo", Set.of("pets:read", "pets:write"), Map.of());
    Layers layers =
        Layers.builder()
            .metrics(new MetricRegistry())
            .authenticator(
                "apiKey",
                ApiKeyAuthenticator.header("X-API-Key", ApiKeys.of(Map.of("demo-key", principal))))
            .policy("createPet", new RateLimit(999_999_999, Duration.ofSeconds(1)))
            .policy(new Timeout(Duration.ofSeconds(30)))
            .build();
    PetstoreRouter.Builder router = handlers(PetstoreRouter.builder(layers));
    if (threads == Threads.EVENT_LOOP) {
      router.nonBlocking(CreatePet.OPERATION);
    }
    VertxServer.of(router.build()).options(ServerOptions.DEFAULT.at("127.0.0.1", port)).start();
  }

  private static PetstoreRouter.Builder handlers(PetstoreRouter.Builder router) {
    return router
        .createPet((context, input) -> Pets.create(input.body()))
        .listPets((context, input) -> notMeasured())
        .getPet((context, input) -> notMeasured())
        .replacePet((context, input) -> notMeasured())
        .deletePet((context, input) -> notMeasured())
        .listPetEvents((context, input) -> notMeasured())
        .recordPetEvent((context, input) -> notMeasured())
        .getPhoto((context, input) -> notMeasured())
        .putPhoto((context, input) -> notMeasured())
        .watchEvents((context, input) -> notMeasured())
        .exportPets((context, input) -> notMeasured())
        .getInventory((context, input) -> notMeasured());
  }

  private static <T> T notMeasured() {
    throw new IllegalStateException("only createPet is measured");
  }
}
