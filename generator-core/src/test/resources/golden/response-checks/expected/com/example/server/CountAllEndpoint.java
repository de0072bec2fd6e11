package com.example.server;

import com.example.api.CountAll;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.json.Check;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.json.JsonReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Serves {@code GET /map}. */
@Generated("input.yaml#/paths/~1map/get")
final class CountAllEndpoint {
  private CountAllEndpoint() {}

  static Route route(CountAll.Handler handler) {
    return Route.of(CountAll.OPERATION, "GET", "/map")
        .to(handler::countAll, in -> new CountAll.Input(), 200,
            JsonCodecs.of(CountAllEndpoint::decodeBody, JsonCodecs.map(JsonCodecs.INT32)));
  }

  private static @Nullable Map<String, Integer> decodeBody(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    Map<String, Integer> values = new LinkedHashMap<>();
    for (String name = in.nextField(); name != null; name = in.nextField()) {
      if (values.containsKey(name)) {
        in.violation("duplicate", "must not occur twice");
      }
      values.put(name, Check.maximum(in, in.int32(), 9));
    }
    return values;
  }
}
