package com.example.server;

import com.example.api.Code;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.RequestReader;
import dev.armature.runtime.http.Response;
import dev.armature.runtime.http.Route;
import dev.armature.runtime.json.Check;
import dev.armature.runtime.json.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /code}. */
@Generated("input.yaml#/paths/~1code/post")
final class CodeEndpoint {
  private CodeEndpoint() {}

  static Route route(Code.Handler handler) {
    return Route.of(Code.OPERATION, "POST", "/code")
        .consumes("text/plain")
        .to(OperationHandler.withoutOutput(handler::code), CodeEndpoint::read,
            nothing -> Response.empty(204));
  }

  private static Code.@Nullable Input read(RequestReader in) throws IOException {
    String body = in.textBody(CodeEndpoint::decodeBody);
    return in.failed() ? null : new Code.Input(body);
  }

  private static boolean matchesBody(String text) {
    if (text.length() == 0) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return true;
  }

  private static String decodeBody(JsonReader in) throws IOException {
    String value = in.string();
    Check.minLength(in, value, 2);
    Check.pattern(in, value, matchesBody(value), "^[A-Z]+$");
    return value;
  }
}
