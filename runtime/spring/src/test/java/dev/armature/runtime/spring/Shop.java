package dev.armature.runtime.spring;

import dev.armature.runtime.Operation;
import dev.armature.runtime.Permission;
import dev.armature.runtime.SecurityRequirement;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.HttpCall;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.http.server.Router;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.layer.Step;
import dev.armature.runtime.security.SecurityScheme;
import dev.armature.runtime.stream.ByteSource;
import dev.armature.runtime.stream.Event;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.security.core.context.SecurityContextHolder;

/** What a generated router is to an application, by hand. */
final class Shop {
  static final List<SecurityScheme> SCHEMES =
      List.of(SecurityScheme.of("user", SecurityScheme.Kind.BASIC));
  static final Operation SECRET =
      Operation.named("Shop", "secret")
          .security(SecurityRequirement.of("user", "things:read"))
          .policy(new Permission("secrets:read"))
          .build();

  final AtomicInteger ended = new AtomicInteger();

  List<Operation> operations(boolean secured) {
    return secured ? List.of(operation("thing"), SECRET) : List.of(operation("thing"));
  }

  Router router(Layers layers, boolean secured) {
    Router open =
        Router.of(
            layers,
            List.of(
                route(layers, "GET", "/things/{id}", Shop::thing),
                route(layers, "POST", "/things", Shop::add),
                route(layers, "GET", "/things/feed/all", call -> feed()),
                route(layers, "GET", "/things/broken/off", call -> broken()),
                stream(layers)));
    return secured ? Router.of(open, Router.of(layers, List.of(secret(layers)))) : open;
  }

  /** The router of another contract. */
  static Router garden(Layers layers) {
    Operation plant = Operation.named("Garden", "plant").build();
    Route.Builder route = through(layers, Route.of(plant, "GET", "/plants/{id}"));
    return Router.of(layers, List.of(route.to(Shop::thing)));
  }

  private static Operation operation(String id) {
    return Operation.named("Shop", id).build();
  }

  private static Route route(
      Layers layers, String method, String path, Step<HttpCall, Response> endpoint) {
    String id = path.equals("/things/{id}") ? "thing" : method + path.replace('/', '.');
    return through(layers, Route.of(operation(id), method, path)).to(endpoint);
  }

  private static Route.Builder through(Layers layers, Route.Builder route) {
    return route
        .through(layers.metrics())
        .through(layers.tracing())
        .through(layers.errors())
        .through(layers.authentication());
  }

  private static Route stream(Layers layers) {
    return through(layers, Route.of(operation("upload"), "PUT", "/things"))
        .streamsBody()
        .bodyLimit(1L << 30)
        .to(Shop::count);
  }

  private static Route secret(Layers layers) {
    return through(layers, Route.of(SECRET, "GET", "/secrets"))
        .to(
            call ->
                Response.text(
                    200,
                    call.context().principal().id()
                        + call.context().principal().scopes()
                        + SecurityContextHolder.getContext().getAuthentication().getName()));
  }

  private static Response thing(HttpCall call) {
    return Response.text(200, "thing " + call.pathParameter("id"));
  }

  private static Response add(HttpCall call) throws IOException {
    return Response.json(201, JsonCodecs.RAW, call.decode(in -> in.body(JsonCodecs.RAW)));
  }

  private static Response count(HttpCall call) throws IOException {
    try (InputStream body = call.decode(in -> in.streamBody())) {
      return Response.text(200, "" + body.transferTo(OutputStream.nullOutputStream()));
    }
  }

  private Response feed() {
    return Response.events(
        200,
        JsonCodecs.STRING,
        sink -> {
          try {
            while (true) {
              sink.send(Event.of("new"));
              Thread.sleep(20);
            }
          } finally {
            ended.incrementAndGet();
          }
        });
  }

  private static Response broken() {
    return Response.stream(
        200,
        "text/plain",
        ByteSource.writtenBy(
            out -> {
              out.write('a');
              out.flush();
              Thread.sleep(300);
              throw new IllegalStateException("secret");
            }));
  }
}
