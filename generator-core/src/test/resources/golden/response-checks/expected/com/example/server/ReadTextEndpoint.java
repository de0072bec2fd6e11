package com.example.server;

import com.example.api.ReadText;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.json.Check;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.json.JsonReader;
import java.io.IOException;

/** Serves {@code GET /text}. */
@Generated("input.yaml#/paths/~1text/get")
final class ReadTextEndpoint {
  private ReadTextEndpoint() {}

  static Route route(ReadText.Handler handler) {
    return Route.of(ReadText.OPERATION, "GET", "/text")
        .to(handler::readText, in -> new ReadText.Input(), 200,
            JsonCodecs.of(ReadTextEndpoint::decodeBody, JsonCodecs.STRING));
  }

  private static boolean matchesBody(String text) {
    if (text.isEmpty()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(c >= 'a' && c <= 'z')) {
        return false;
      }
    }
    return true;
  }

  private static String decodeBody(JsonReader in) throws IOException {
    String value = in.string();
    Check.pattern(in, value, matchesBody(value), "^[a-z]+$");
    return value;
  }
}
