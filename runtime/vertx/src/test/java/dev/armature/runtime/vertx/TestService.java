package dev.armature.runtime.vertx;

import dev.armature.runtime.Operation;
import dev.armature.runtime.Principal;
import dev.armature.runtime.Timeout;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.HttpCall;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.layer.LayersBuilder;
import dev.armature.runtime.layer.Step;
import dev.armature.runtime.metrics.MetricRegistry;
import dev.armature.runtime.security.CertificateAuthenticator;
import dev.armature.runtime.server.ServerOptions;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A small service with routes that behave badly on demand. */
final class TestService {
  final MetricRegistry registry = new MetricRegistry();
  final LayersBuilder layers = Layers.builder().metrics(registry).bodyLimit(200_000);
  final AtomicInteger interrupted = new AtomicInteger();
  final CountDownLatch entered = new CountDownLatch(1);
  final CountDownLatch released = new CountDownLatch(1);
  final CountDownLatch left = new CountDownLatch(1);

  static ServerOptions options() {
    return ServerOptions.DEFAULT.at("127.0.0.1", 0).shutdownGrace(Duration.ofSeconds(10));
  }

  VertxServerBuilder builder() {
    return VertxServer.of(router()).options(options()).eventLoops(2).withoutShutdownHook();
  }

  Router router() {
    Layers built = layers.build();
    Operation slow =
        Operation.named("Test", "slow").policy(new Timeout(Duration.ofMillis(200))).build();
    Operation hang = Operation.named("Test", "hang").build();
    return Router.of(
        built,
        List.of(
            route(built, operation("hello"), "GET", "/hello", r -> Response.text(200, "hello")),
            route(built, operation("who"), "GET", "/who", TestService::who),
            route(built, operation("where"), "GET", "/where", TestService::where),
            route(built, operation("echo"), "POST", "/echo", TestService::echo),
            route(built, operation("json"), "POST", "/json", TestService::json),
            through(Route.of(operation("count"), "POST", "/count"), built)
                .streamsBody()
                .bodyLimit(Long.MAX_VALUE)
                .to(TestService::count),
            route(built, operation("empty"), "DELETE", "/empty", r -> Response.empty(204)),
            route(built, slow, "GET", "/slow", request -> hang()),
            route(built, hang, "GET", "/hang", request -> hang()),
            route(built, operation("fail"), "GET", "/fail", TestService::fail),
            nonBlocking(built, "GET", "/loop", TestService::where),
            nonBlocking(built, "GET", "/loop/error", TestService::error),
            nonBlocking(built, "POST", "/loop/echo", TestService::echo)));
  }

  private static Response who(HttpCall call) {
    Principal caller = CertificateAuthenticator.bySubject().authenticate(call);
    return Response.text(200, caller == null ? "nobody" : caller.id());
  }

  private static Operation operation(String id) {
    return Operation.named("Test", id).build();
  }

  private static Route route(
      Layers layers,
      Operation operation,
      String method,
      String path,
      Step<HttpCall, Response> endpoint) {
    return through(Route.of(operation, method, path), layers).to(endpoint);
  }

  private static Route nonBlocking(
      Layers layers, String method, String path, Step<HttpCall, Response> endpoint) {
    Operation operation = operation(method.toLowerCase(java.util.Locale.ROOT) + "Loop");
    return through(Route.of(operation, method, path), layers).nonBlocking().to(endpoint);
  }

  private static Route.Builder through(Route.Builder route, Layers layers) {
    return route
        .through(layers.metrics())
        .through(layers.tracing())
        .through(layers.errors())
        .through(layers.rateLimit());
  }

  private static Response where(HttpCall request) {
    return Response.text(200, Thread.currentThread().getName());
  }

  private static Response echo(HttpCall request) throws IOException {
    return Response.bytes(200, "application/octet-stream", request.body().bytes(200_000));
  }

  private static Response json(HttpCall request) throws IOException {
    return Response.json(200, JsonCodecs.RAW, request.decode(in -> in.body(JsonCodecs.RAW)));
  }

  private static Response count(HttpCall request) throws IOException {
    long count = 0;
    try (InputStream body = request.body().stream(Long.MAX_VALUE)) {
      byte[] buffer = new byte[8192];
      for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
        count += n;
      }
    }
    return Response.text(200, Long.toString(count));
  }

  private static Response fail(HttpCall request) {
    throw new IllegalStateException("secret");
  }

  private static Response error(HttpCall request) {
    throw new AssertionError("an error");
  }

  private Response hang() throws InterruptedException {
    entered.countDown();
    try {
      released.await(120, TimeUnit.SECONDS);
      return Response.text(200, "released");
    } catch (InterruptedException e) {
      interrupted.incrementAndGet();
      throw e;
    } finally {
      left.countDown();
    }
  }
}
