package com.example.server;

import com.example.api.E;
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

/** Serves {@code GET /e}. */
@Generated("input.yaml#/paths/~1e/get")
final class EEndpoint {
  private static final Parameter REST = Parameter.query("rest").object().otherArrays().build();

  private EEndpoint() {}

  static Route route(E.Handler handler) {
    return Route.of(E.OPERATION, "GET", "/e")
        .to(OperationHandler.withoutOutput(handler::e), EEndpoint::read,
            nothing -> Response.empty(204));
  }

  private static E.@Nullable Input read(RequestReader in) throws IOException {
    Map<String, List<String>> rest = in.has(REST) ? readRest(in.open(REST)) : null;
    return in.failed() ? null : new E.Input(rest);
  }

  private static @Nullable List<String> readRestValue(JsonReader in) throws IOException {
    if (!in.beginArray()) {
      return null;
    }
    List<String> items = new ArrayList<>();
    while (in.nextItem()) {
      items.add(in.string());
    }
    return items;
  }

  private static @Nullable Map<String, List<String>> readRest(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String name = in.nextField(); name != null; name = in.nextField()) {
      if (values.containsKey(name)) {
        in.violation("duplicate", "must not occur twice");
      }
      values.put(name, readRestValue(in));
    }
    return values;
  }
}
