package dev.armature.runtime.vertx;

import dev.armature.runtime.Operation;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.server.Decoder;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.json.RawJson;
import dev.armature.runtime.stream.Items;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Takes every kind of body that is no form in parts, and tells what it was taken for. */
final class BodyRoutes {
  private static final Parameter FILTER = Parameter.field("filter").deepObject().build();
  private static final String JSON = "application/json";
  private static final String BYTES = "application/octet-stream";

  private final UnaryOperator<Route.Builder> through;

  private BodyRoutes(UnaryOperator<Route.Builder> through) {
    this.through = through;
  }

  /** The routes, behind the layers that are put around each. */
  static List<Route> of(UnaryOperator<Route.Builder> through) {
    BodyRoutes routes = new BodyRoutes(through);
    return List.of(
        routes.route("POST", "/fields", in -> form(in), "application/x-www-form-urlencoded"),
        routes.route(
            "POST", "/filter", in -> form(in, FILTER), "application/x-www-form-urlencoded"),
        routes.route("POST", "/optional", in -> optional(in), JSON),
        routes.route("QUERY", "/search", in -> "" + in.body(JsonCodecs.RAW), JSON),
        routes.route("COPY", "/search", in -> "copied", JSON),
        routes.streamed("/texts", in -> texts(in), "application/jsonl", "application/json-seq"),
        routes.streamed("/any", in -> any(in), JSON, BYTES, "text/plain", "application/jsonl"));
  }

  private Route route(String method, String path, Decoder<String> reader, String... types) {
    return through
        .apply(builder(method, path).consumes(types))
        .to((context, text) -> text, reader, text -> Response.text(200, text));
  }

  private Route streamed(String path, Decoder<Object> reader, String... types) {
    return through
        .apply(builder("POST", path).consumes(types).streamsBody().bodyLimit(StreamService.LIMIT))
        .to((context, body) -> told(body), reader, text -> Response.text(200, text));
  }

  private static Route.Builder builder(String method, String path) {
    String id = method.toLowerCase(java.util.Locale.ROOT) + path.substring(1);
    return Route.of(Operation.named("Bodies", id).build(), method, path);
  }

  private static @Nullable String form(RequestReader in, Parameter... fields) throws IOException {
    RawJson form = in.formBody(JsonCodecs.RAW, fields);
    return form == null ? null : "" + form.toString().length();
  }

  private static String optional(RequestReader in) throws IOException {
    return in.hasBody() ? "" + in.body(JsonCodecs.RAW) : "none";
  }

  private static Object texts(RequestReader in) throws IOException {
    return in.lines(JsonCodecs.RAW);
  }

  private static @Nullable Object any(RequestReader in) throws IOException {
    if (!in.mayHaveBody()) {
      return "none";
    }
    if (BYTES.equals(in.mediaType())) {
      return in.sourceBody().readAll(1 << 20).length + " bytes";
    }
    if ("text/plain".equals(in.mediaType())) {
      return in.textBody().length() + " characters";
    }
    return JSON.equals(in.mediaType()) ? in.body(JsonCodecs.RAW) : texts(in);
  }

  private static String told(Object body) {
    if (!(body instanceof Items<?> items)) {
      return body.toString();
    }
    int count = 0;
    for (; items.hasNext(); count++) {
      items.next();
    }
    return count + " texts";
  }
}
