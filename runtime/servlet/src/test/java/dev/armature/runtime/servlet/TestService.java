package dev.armature.runtime.servlet;

import dev.armature.runtime.Operation;
import dev.armature.runtime.SecurityRequirement;
import dev.armature.runtime.Timeout;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.multipart.FilePart;
import dev.armature.runtime.http.multipart.FilePartCodec;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.server.HttpCall;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.layer.Step;
import dev.armature.runtime.security.AssertedAuthenticator;
import dev.armature.runtime.security.Challenge;
import dev.armature.runtime.stream.ByteSource;
import dev.armature.runtime.stream.Event;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A small service with routes that behave badly on demand. */
final class TestService {
  static final int LIMIT = 200_000;
  private static final long LARGE = 1L << 30;

  final AtomicInteger interrupted = new AtomicInteger();
  final AtomicInteger ended = new AtomicInteger();
  final CountDownLatch entered = new CountDownLatch(1);
  final CountDownLatch released = new CountDownLatch(1);
  final CountDownLatch left = new CountDownLatch(1);

  private final Layers layers =
      Layers.builder()
          .bodyLimit(LIMIT)
          .authenticator("container", AssertedAuthenticator.of(Challenge.of("Basic")))
          .build();
  private final List<Route> routes = new ArrayList<>();

  /** A router; each has the same state. */
  Router router() {
    routes.clear();
    plain();
    streams();
    return Router.of(layers, routes);
  }

  private void plain() {
    get("/hello", call -> Response.text(200, "hello"));
    get("/pets/{id}", call -> Response.text(200, call.pathParameter("id")));
    get("/head", call -> Response.text(200, call.rawQuery() + " " + call.headers("X-Many")));
    get("/where", call -> Response.text(200, Thread.currentThread().getName()));
    get("/fail", call -> fail());
    get("/hang", call -> hang());
    get("/long", call -> Response.text(200, "y".repeat(Integer.parseInt(call.query("size")))));
    add("POST", "/echo", TestService::echo);
    add("DELETE", "/empty", call -> Response.empty(204));
    routes.add(
        through(Route.of(operation("loop"), "POST", "/loop/echo"))
            .nonBlocking()
            .to(TestService::echo));
    routes.add(through(Route.of(timed("slow", 200), "GET", "/slow")).to(call -> hang()));
    routes.add(
        through(Route.of(operation("json"), "POST", "/json"))
            .consumes("application/json")
            .to(TestService::json));
    user("/user/any");
    user("/user/keeper", "keeper");
  }

  private void streams() {
    get("/bytes", call -> bytes(Long.parseLong(call.query("size"))));
    get("/events", call -> events(call));
    get("/lines", call -> lines(Integer.parseInt(call.query("count"))));
    get("/endless", call -> endless());
    get("/fails", call -> failing(0));
    get("/failsLater", call -> failing(300));
    get("/short", call -> Response.stream(200, "image/png", ByteSource.of(zeros(50_000), 90_000)));
    routes.add(through(Route.of(timed("silent", 600), "GET", "/silent")).to(call -> silent()));
    stream(operation("count"), "/count", TestService::count);
    stream(timed("still", 600), "/still", TestService::count);
    stream(operation("ignored"), "/ignored", call -> Response.empty(204));
    stream(operation("back"), "/back", TestService::back);
    routes.add(form(through(Route.of(operation("form"), "POST", "/form"))));
  }

  private static Operation operation(String id) {
    return Operation.named("Test", id).build();
  }

  private static Operation timed(String id, int millis) {
    return Operation.named("Test", id).policy(new Timeout(Duration.ofMillis(millis))).build();
  }

  private void get(String path, Step<HttpCall, Response> endpoint) {
    add("GET", path, endpoint);
  }

  private void add(String method, String path, Step<HttpCall, Response> endpoint) {
    routes.add(through(Route.of(operation(path.substring(1)), method, path)).to(endpoint));
  }

  private void user(String path, String... scopes) {
    Operation operation =
        Operation.named("Test", path.substring(1))
            .security(SecurityRequirement.of("container", scopes))
            .build();
    routes.add(
        through(Route.of(operation, "GET", path))
            .to(
                call ->
                    Response.text(
                        200,
                        call.context().principal().id() + call.context().principal().scopes())));
  }

  private void stream(Operation operation, String path, Step<HttpCall, Response> endpoint) {
    routes.add(
        through(Route.of(operation, "PUT", path)).streamsBody().bodyLimit(LARGE).to(endpoint));
  }

  private Route.Builder through(Route.Builder route) {
    return route
        .through(layers.tracing())
        .through(layers.errors())
        .through(layers.authentication());
  }

  private static Response echo(HttpCall call) throws IOException {
    return Response.bytes(200, "application/octet-stream", call.body().bytes(LIMIT));
  }

  private static Response json(HttpCall call) throws IOException {
    return Response.json(200, JsonCodecs.RAW, call.decode(in -> in.body(JsonCodecs.RAW)));
  }

  private static Response fail() {
    throw new IllegalStateException("secret");
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

  private static Response bytes(long size) {
    return Response.stream(200, "application/octet-stream", ByteSource.of(zeros(size), size));
  }

  private static Response events(HttpCall call) {
    int count = Integer.parseInt(call.query("count"));
    String data = "x".repeat(Integer.parseInt(call.query("size")));
    return Response.events(
        200,
        JsonCodecs.STRING,
        sink -> {
          for (int i = 0; i < count; i++) {
            sink.send(Event.of(data).id("" + i));
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
            sendFor(sink::send);
          } finally {
            ended.incrementAndGet();
          }
        });
  }

  private interface Send {
    void event(Event<String> event) throws IOException;
  }

  private static void sendFor(Send sink) throws IOException, InterruptedException {
    while (true) {
      Thread.sleep(50);
      sink.event(Event.of("more"));
    }
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

  private static Response failing(int millis) {
    return Response.stream(200, "text/plain", ByteSource.writtenBy(out -> fails(out, millis)));
  }

  private static void fails(OutputStream out, int millis) throws Exception {
    out.write("begun".getBytes(StandardCharsets.US_ASCII));
    out.flush();
    Thread.sleep(millis);
    throw new IllegalStateException("secret");
  }

  private static Response count(HttpCall call) throws IOException {
    try (InputStream body = call.decode(in -> in.streamBody())) {
      return Response.text(200, Long.toString(length(body)));
    }
  }

  /** Sends the body back while it comes in. */
  private static Response back(HttpCall call) throws IOException {
    InputStream body = call.decode(in -> in.streamBody());
    return Response.stream(200, "image/png", ByteSource.writtenBy(body::transferTo));
  }

  static long length(InputStream body) throws IOException {
    long count = 0;
    byte[] buffer = new byte[64 << 10];
    for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
      count += n;
    }
    return count;
  }

  private static Route form(Route.Builder route) {
    Parameter title = Parameter.field("title").build();
    Parameter file = Parameter.field("file").file().build();
    return route
        .consumes("multipart/form-data")
        .streamsBody()
        .bodyLimit(LARGE)
        .to(
            (context, sent) -> Long.toString(length(sent.open())),
            in -> in.multipartBody(TestService::file, title, file),
            text -> Response.text(200, text));
  }

  private static FilePart file(JsonReader in) throws IOException {
    FilePart file = null;
    in.beginObject();
    for (String name = in.nextField(); name != null; name = in.nextField()) {
      if (name.equals("file")) {
        file = new FilePartCodec().read(in);
      } else {
        in.skip();
      }
    }
    return file;
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
