package com.example.server;

import com.example.api.ReadMaybe;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.json.Check;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.json.JsonReader;
import dev.armature.runtime.json.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code GET /maybe}. */
@Generated("input.yaml#/paths/~1maybe/get")
final class ReadMaybeEndpoint {
  private ReadMaybeEndpoint() {}

  static Route route(ReadMaybe.Handler handler) {
    return Route.of(ReadMaybe.OPERATION, "GET", "/maybe")
        .to(handler::readMaybe, in -> new ReadMaybe.Input(), 200,
            JsonCodecs.of(ReadMaybeEndpoint::decodeBody, ReadMaybeEndpoint::encodeBody));
  }

  private static void encodeBody(JsonWriter out, @Nullable String value) throws IOException {
    if (value == null) {
      out.nil();
    } else {
      out.string(value);
    }
  }

  private static @Nullable String decodeBody(JsonReader in) throws IOException {
    String value = null;
    if (!in.nextNull()) {
      value = Check.minLength(in, in.string(), 2);
    }
    return value;
  }
}
