package dev.armature.runtime.vertx;

import dev.armature.runtime.Operation;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.layer.Layers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A service whose handler takes all memory there is. */
public final class HungryService {
  private HungryService() {}

  /** Prints {@code port N}. */
  public static void main(String[] args) throws InterruptedException {
    Layers layers = Layers.builder().build();
    Route route =
        Route.of(Operation.named("Test", "eat").build(), "GET", "/eat")
            .through(layers.errors())
            .to(call -> Response.text(200, "" + eat()));
    VertxServer server =
        VertxServer.of(Router.of(layers, List.of(route))).options(TestService.options()).start();
    System.out.println("port " + server.port());
    new CountDownLatch(1).await();
  }

  private static int eat() {
    List<byte[]> eaten = new ArrayList<>();
    while (eaten.size() < 100_000) {
      eaten.add(new byte[1 << 20]);
    }
    return eaten.size();
  }
}
