package dev.armature.runtime.vertx;

import dev.armature.runtime.Operation;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.HttpCall;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.layer.Step;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/** A service in a process of its own, to be stopped by a signal. */
public final class ShutdownService {
  private ShutdownService() {}

  /** Starts it and prints its port, and at its end how many requests it has run. */
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
    VertxServer server =
        VertxServer.of(Router.of(layers, List.of(route, quick)))
            .options(TestService.options())
            .withoutShutdownHook()
            .start();
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.close();
                  System.out.println("executed " + executed);
                }));
    System.out.println("port " + server.port());
  }
}
