package com.example.server;

import com.example.api.SendSequence;
import com.example.json.EntryCodec;
import com.example.model.Entry;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.stream.Items;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /sequence}. */
@Generated("input.yaml#/paths/~1sequence/post")
final class SendSequenceEndpoint {
  private SendSequenceEndpoint() {}

  static Route route(SendSequence.Handler handler) {
    return Route.of(SendSequence.OPERATION, "POST", "/sequence")
        .consumes("application/geo+json-seq")
        .streamsBody()
        .to(handler::sendSequence, SendSequenceEndpoint::read, 200, JsonCodecs.INT64);
  }

  private static SendSequence.@Nullable Input read(RequestReader in) throws IOException {
    Items<Entry> body = in.lines(EntryCodec.INSTANCE);
    return in.failed() ? null : new SendSequence.Input(body);
  }
}
