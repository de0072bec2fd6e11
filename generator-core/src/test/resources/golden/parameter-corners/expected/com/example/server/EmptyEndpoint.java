package com.example.server;

import com.example.api.Empty;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code GET /empty}. */
@Generated("input.yaml#/paths/~1empty/get")
final class EmptyEndpoint {
  private static final Parameter COUNT = Parameter.query("count").emptyIsAbsent().build();

  private static final Parameter TEXT = Parameter.query("text").build();

  private static final Parameter ALWAYS = Parameter.query("always").required().build();

  private static final Parameter X_HEAD = Parameter.header("X-Head").build();

  private EmptyEndpoint() {}

  static Route route(Empty.Handler handler) {
    return Route.of(Empty.OPERATION, "GET", "/empty")
        .produces("text/plain")
        .to(handler::empty, EmptyEndpoint::read, EmptyEndpoint::write);
  }

  private static Empty.@Nullable Input read(RequestReader in) throws IOException {
    int count = in.has(COUNT) ? in.open(COUNT).int32() : 5;
    String text = in.has(TEXT) ? in.open(TEXT).string() : null;
    boolean always = in.has(ALWAYS) ? in.open(ALWAYS).bool() : false;
    String xHead = in.has(X_HEAD) ? in.open(X_HEAD).string() : null;
    return in.failed() ? null : new Empty.Input(count, text, always, xHead);
  }

  private static Response write(String body) {
    return Response.text(200, body);
  }
}
