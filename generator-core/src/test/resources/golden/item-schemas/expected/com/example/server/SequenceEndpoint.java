package com.example.server;

import com.example.api.Sequence;
import com.example.json.EntryCodec;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.Route;

/** Serves {@code GET /sequence}. */
@Generated("input.yaml#/paths/~1sequence/get")
final class SequenceEndpoint {
  private SequenceEndpoint() {}

  static Route route(Sequence.Handler handler) {
    return Route.of(Sequence.OPERATION, "GET", "/sequence")
        .produces("application/json-seq")
        .to(handler::sequence, in -> new Sequence.Input(),
            Response.ofLines(200, "application/json-seq", EntryCodec.INSTANCE));
  }
}
