package com.example.server;

import com.example.api.SendLines;
import com.example.json.EntryCodec;
import com.example.model.Entry;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.stream.Items;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /lines}. */
@Generated("input.yaml#/paths/~1lines/post")
final class SendLinesEndpoint {
  private SendLinesEndpoint() {}

  static Route route(SendLines.Handler handler) {
    return Route.of(SendLines.OPERATION, "POST", "/lines")
        .consumes("application/x-ndjson")
        .streamsBody()
        .to(handler::sendLines, SendLinesEndpoint::read, 200, JsonCodecs.INT64);
  }

  private static SendLines.@Nullable Input read(RequestReader in) throws IOException {
    Items<Entry> body = in.lines(EntryCodec.INSTANCE);
    return in.failed() ? null : new SendLines.Input(body);
  }
}
