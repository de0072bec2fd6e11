package dev.armature.runtime.vertx;

import dev.armature.runtime.Operation;
import dev.armature.runtime.health.Health;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.HttpCall;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.layer.Step;
import dev.armature.runtime.server.Shutdown;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/** A service in a process of its own, to be stopped by a signal. */
public final class ShutdownService {
  private ShutdownService() {}

  /**
   * Starts it and prints its port, and at its end how many requests it has run. An argument is the
   * delay in milliseconds before it stops.
   */
  public static void main(String[] arguments) {
    AtomicLong executed = new AtomicLong();
    Layers layers = Layers.builder().build();
    Step<HttpCall, Response> work =
        request -> {
          executed.incrementAndGet();
          Thread.sleep(ThreadLocalRandom.current().nextInt(4));
          return Response.bytes(200, "application/octet-stream", request.body().bytes(1000));
        };
    Operation operation = Operation.named("Test", "work").build();
    Route route = Route.of(operation, "POST", "/work").through(layers.errors()).to(work);
    Route quick =
        Route.of(Operation.named("Test", "quick").build(), "POST", "/quick")
            .nonBlocking()
            .through(layers.errors())
            .to(
                request -> {
                  executed.incrementAndGet();
                  return Response.text(200, "quick");
                });
    Health health = Health.builder().build();
    Router router =
        Router.builder(layers).routes(List.of(route, quick)).operational(health.routes()).build();
    Duration delay = Duration.ofMillis(arguments.length == 0 ? 0 : Long.parseLong(arguments[0]));
    VertxServer server =
        VertxServer.of(router)
            .options(TestService.options().with(new Shutdown(delay, Duration.ofSeconds(10))))
            .onClosing(health::drain)
            .withoutShutdownHook()
            .start();
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.stop();
                  System.out.println("executed " + executed);
                }));
    System.out.println("port " + server.port());
  }
}
