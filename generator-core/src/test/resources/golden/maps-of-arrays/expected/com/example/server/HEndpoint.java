package com.example.server;

import com.example.api.H;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.Parameter;
import dev.armature.runtime.http.RequestReader;
import dev.armature.runtime.http.Response;
import dev.armature.runtime.http.Route;
import dev.armature.runtime.json.JsonReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /h}. */
@Generated("input.yaml#/paths/~1h/post")
final class HEndpoint {
  private static final Parameter OTHER_FIELDS = Parameter.otherFields().otherArrays().build();

  private HEndpoint() {}

  static Route route(H.Handler handler) {
    return Route.of(H.OPERATION, "POST", "/h")
        .consumes("application/x-www-form-urlencoded")
        .to(OperationHandler.withoutOutput(handler::h), HEndpoint::read,
            nothing -> Response.empty(204));
  }

  private static H.@Nullable Input read(RequestReader in) throws IOException {
    Map<String, List<Long>> body = in.formBody(HEndpoint::decodeBody, OTHER_FIELDS);
    return in.failed() ? null : new H.Input(body);
  }

  private static @Nullable List<Long> readBodyValue(JsonReader in) throws IOException {
    if (!in.beginArray()) {
      return null;
    }
    List<Long> items = new ArrayList<>();
    while (in.nextItem()) {
      items.add(in.int64());
    }
    return items;
  }

  private static @Nullable Map<String, List<Long>> readBody(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    Map<String, List<Long>> values = new LinkedHashMap<>();
    for (String name = in.nextField(); name != null; name = in.nextField()) {
      if (values.containsKey(name)) {
        in.violation("duplicate", "must not occur twice");
      }
      values.put(name, readBodyValue(in));
    }
    return values;
  }

  private static @Nullable Map<String, List<Long>> decodeBody(JsonReader in) throws IOException {
    return readBody(in);
  }
}
