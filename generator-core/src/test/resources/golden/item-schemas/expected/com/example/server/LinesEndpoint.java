package com.example.server;

import com.example.api.Lines;
import com.example.json.EntryCodec;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.Route;

/** Serves {@code GET /lines}. */
@Generated("input.yaml#/paths/~1lines/get")
final class LinesEndpoint {
  private LinesEndpoint() {}

  static Route route(Lines.Handler handler) {
    return Route.of(Lines.OPERATION, "GET", "/lines")
        .produces("application/jsonl")
        .to(handler::lines, in -> new Lines.Input(),
            Response.ofLines(200, "application/jsonl", EntryCodec.INSTANCE));
  }
}
