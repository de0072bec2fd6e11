package dev.armature.runtime.vertx;

import dev.armature.runtime.Operation;
import dev.armature.runtime.Timeout;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.HttpCall;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.layer.Step;
import dev.armature.runtime.metrics.MetricRegistry;
import dev.armature.runtime.metrics.PrometheusText;
import dev.armature.runtime.server.ServerOptions;
import dev.armature.runtime.server.TlsOptions;
import dev.armature.runtime.stream.ByteSource;
import dev.armature.runtime.stream.Event;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A service of streams, in a process of its own with little memory. Prints its port. */
final class StreamService {
  static final long LIMIT = 2L << 30;

  private final AtomicInteger ended = new AtomicInteger();
  private final MetricRegistry metrics = new MetricRegistry();
  private final Layers layers = Layers.builder().policy(Timeout.seconds(5)).build();
  private final List<Route> routes = new ArrayList<>();

  /** Takes the kind of threads, {@code pool} or {@code virtual}, and a folder for TLS. */
  public static void main(String[] args) throws InterruptedException {
    ServerOptions options =
        ServerOptions.DEFAULT.at("127.0.0.1", 0).shutdownGrace(Duration.ofSeconds(60));
    if (args.length > 1) {
      Path folder = Path.of(args[1]);
      options =
          options.with(new TlsOptions(folder.resolve("cert.pem"), folder.resolve("key.pem"), null));
    }
    StreamService service = new StreamService();
    VertxServerBuilder builder =
        VertxServer.of(service.router()).options(options).metrics(service.metrics);
    VertxServer server =
        (args[0].equals("pool") ? builder.withoutVirtualThreads() : builder).start();
    System.out.println("port " + server.port());
    new CountDownLatch(1).await();
  }

  Router router() {
    get("/hello", call -> Response.text(200, "hello"));
    get("/bytes", call -> bytes(Long.parseLong(call.query("size"))));
    get("/events", call -> events(call));
    get("/lines", call -> lines(Integer.parseInt(call.query("count"))));
    get("/endless", call -> endless());
    get("/silent", call -> silent());
    get("/ended", call -> Response.text(200, "" + ended.get()));
    get("/metrics", call -> Response.text(200, PrometheusText.of(metrics)));
    get("/fails", call -> Response.stream(200, "text/plain", ByteSource.writtenBy(this::fails)));
    get("/short", call -> Response.stream(200, "image/png", ByteSource.of(zeros(5), 10)));
    get("/long", call -> Response.stream(200, "image/png", ByteSource.of(zeros(20), 10)));
    get("/file", call -> Response.stream(200, "image/png", file()));
    add("PUT", "/count", 4 * LIMIT, StreamService::count);
    add("PUT", "/small", 100_000, StreamService::count);
    add("PUT", "/ignored", LIMIT, call -> Response.empty(204));
    form("/form", false);
    form("/forms", true);
    routes.addAll(BodyRoutes.of(this::through));
    return Router.of(layers, routes);
  }

  private void get(String path, Step<HttpCall, Response> endpoint) {
    Operation operation = Operation.named("Streams", path.substring(1)).build();
    routes.add(through(Route.of(operation, "GET", path)).to(endpoint));
  }

  private void add(String method, String path, long limit, Step<HttpCall, Response> endpoint) {
    Operation operation = Operation.named("Streams", path.substring(1)).build();
    routes.add(
        through(Route.of(operation, method, path)).streamsBody().bodyLimit(limit).to(endpoint));
  }

  private void form(String path, boolean several) {
    Operation operation = Operation.named("Streams", path.substring(1)).build();
    routes.add(FormRoute.of(through(Route.of(operation, "POST", path)), LIMIT, several));
  }

  private Route.Builder through(Route.Builder route) {
    return route.through(layers.tracing()).through(layers.errors());
  }

  private static Response bytes(long size) {
    return Response.stream(200, "application/octet-stream", ByteSource.of(zeros(size), size));
  }

  static ByteSource file() {
    return ByteSource.of("0123456789".getBytes(StandardCharsets.US_ASCII)).tag("v1");
  }

  private static Response events(HttpCall call) {
    int count = Integer.parseInt(call.query("count"));
    String data = "x".repeat(Integer.parseInt(call.query("size")));
    String last = call.header("Last-Event-ID");
    int start = last == null ? 0 : Integer.parseInt(last) + 1;
    return Response.events(
        200,
        JsonCodecs.STRING,
        sink -> {
          for (int i = start; i < count; i++) {
            sink.send(Event.of(data + i).id("" + i));
          }
        });
  }

  private static Response lines(int count) {
    return Response.lines(
        200,
        "application/jsonl",
        JsonCodecs.STRING,
        sink -> {
          for (int i = 0; i < count; i++) {
            sink.send("line " + i);
          }
        });
  }

  /** Sends one event and then waits for others that never come. */
  private Response endless() {
    return Response.events(
        200,
        JsonCodecs.STRING,
        sink -> {
          try {
            sink.send(Event.of("first").name("hello"));
            new CountDownLatch(1).await();
          } finally {
            ended.incrementAndGet();
          }
        });
  }

  /** Begins, and then neither ends nor sends anything. */
  private Response silent() {
    return Response.stream(
        200,
        "image/png",
        ByteSource.writtenBy(
            out -> {
              try {
                out.write('a');
                out.flush();
                new CountDownLatch(1).await();
              } finally {
                ended.incrementAndGet();
              }
            }));
  }

  private void fails(java.io.OutputStream out) throws IOException {
    out.write("begun".getBytes(StandardCharsets.US_ASCII));
    out.flush();
    throw new IllegalStateException("secret");
  }

  private static Response count(HttpCall call) throws IOException {
    long count = 0;
    byte[] buffer = new byte[8192];
    try (InputStream body = call.decode(in -> in.streamBody())) {
      for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
        count += n;
      }
    }
    return Response.text(200, Long.toString(count));
  }

  /** So many zeros, made while they are read. */
  static InputStream zeros(long size) {
    return new InputStream() {
      private long left = size;

      @Override
      public int read() {
        return left-- > 0 ? 0 : -1;
      }

      @Override
      public int read(byte[] into, int offset, int length) {
        if (left <= 0) {
          return -1;
        }
        int count = (int) Math.min(left, length);
        left -= count;
        return count;
      }
    };
  }
}
