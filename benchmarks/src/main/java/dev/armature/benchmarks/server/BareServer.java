package dev.armature.benchmarks.server;

import dev.armature.runtime.json.Json;
import dev.armature.samples.petstore.json.NewPetCodec;
import dev.armature.samples.petstore.json.PetCodec;
import io.vertx.core.Context;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.Executor;

/**
 * The petstore's POST by hand on bare Vert.x: the same codec, the same dispatch, and nothing around
 * it. What the wrapped server costs more is the price of the layers.
 */
final class BareServer extends VerticleBase {
  private final int port;
  private final Executor executor;

  private BareServer(int port, Executor executor) {
    this.port = port;
    this.executor = executor;
  }

  /** Starts one event loop for each processor, as the wrapped server does. */
  static void start(int port, Executor executor) {
    int loops = Runtime.getRuntime().availableProcessors();
    Vertx vertx = Vertx.vertx();
    vertx
        .deployVerticle(
            () -> new BareServer(port, executor), new DeploymentOptions().setInstances(loops))
        .toCompletionStage()
        .toCompletableFuture()
        .join();
  }

  @Override
  public Future<?> start() {
    return vertx
        .createHttpServer(new HttpServerOptions().setTcpNoDelay(true))
        .requestHandler(this::take)
        .listen(port, "127.0.0.1");
  }

  private void take(HttpServerRequest request) {
    request.body().onSuccess(body -> executor.execute(() -> serve(request, body)));
  }

  private void serve(HttpServerRequest request, Buffer body) {
    byte[] answer =
        Json.write(
            PetCodec.INSTANCE, Pets.create(Json.read(body.getBytes(), NewPetCodec.INSTANCE)));
    if (Context.isOnEventLoopThread()) {
      end(request, answer);
    } else {
      context.runOnContext(back -> end(request, answer));
    }
  }

  private static void end(HttpServerRequest request, byte[] answer) {
    request
        .response()
        .setStatusCode(201)
        .putHeader("Content-Type", "application/json")
        .end(Buffer.buffer(answer));
  }
}
