package com.example.server;

import com.example.api.Text;
import com.example.json.TextInputs;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code GET /text}. */
@Generated("input.yaml#/paths/~1text/get")
final class TextEndpoint {
  private TextEndpoint() {}

  static Route route(Text.Handler handler) {
    return Route.of(Text.OPERATION, "GET", "/text")
        .produces("text/plain")
        .to(handler::text, TextEndpoint::read, TextEndpoint::write);
  }

  private static Text.@Nullable Input read(RequestReader in) throws IOException {
    String path = in.hasQuery(false) ? in.queryText(TextInputs::path) : null;
    return in.failed() ? null : new Text.Input(path);
  }

  private static Response write(String body) {
    return Response.text(200, body);
  }
}
