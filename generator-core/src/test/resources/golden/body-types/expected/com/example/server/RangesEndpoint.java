package com.example.server;

import com.example.api.Ranges;
import com.example.json.PetCodec;
import com.example.model.Pet;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.stream.ByteSource;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /ranges}. */
@Generated("input.yaml#/paths/~1ranges/post")
final class RangesEndpoint {
  private RangesEndpoint() {}

  static Route route(Ranges.Handler handler) {
    return Route.of(Ranges.OPERATION, "POST", "/ranges")
        .consumes("application/*", "*/*", "text/*", "text/plain", "image/*")
        .streamsBody()
        .produces("text/plain")
        .to(handler::ranges, RangesEndpoint::read, RangesEndpoint::write);
  }

  private static Ranges.@Nullable Input read(RequestReader in) throws IOException {
    Ranges.Body body = readAny(in);
    return in.failed() ? null : new Ranges.Input(body);
  }

  private static Ranges.@Nullable Body readAny(RequestReader in) throws IOException {
    if ("*/*".equals(in.mediaType())
        || "text/*".equals(in.mediaType())
        || "image/*".equals(in.mediaType())) {
      ByteSource value = in.sourceBody();
      return in.failed() ? null : new Ranges.Body.Bytes(value);
    }
    if ("text/plain".equals(in.mediaType())) {
      String value = in.textBody();
      return in.failed() ? null : new Ranges.Body.TextPlain(value);
    }
    Pet value = in.body(PetCodec.INSTANCE);
    return in.failed() ? null : new Ranges.Body.Application(value);
  }

  private static Response write(String body) {
    return Response.text(200, body);
  }
}
