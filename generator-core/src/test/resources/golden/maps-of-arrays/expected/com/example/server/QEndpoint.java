package com.example.server;

import com.example.api.Q;
import com.example.json.QDCodec;
import com.example.model.QD;
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

/** Serves {@code GET /q}. */
@Generated("input.yaml#/paths/~1q/get")
final class QEndpoint {
  private static final Parameter M =
      Parameter.query("m").deepObject().object().otherArrays().build();

  private static final Parameter N =
      Parameter.query("n").deepObject().object().otherArrays().build();

  private static final Parameter D = Parameter.query(
      "d").deepObject().object().arrayMembers("tags").otherArrays("size", "tags").build();

  private static final Parameter S = Parameter.query("s").deepObject().object().build();

  private QEndpoint() {}

  static Route route(Q.Handler handler) {
    return Route.of(Q.OPERATION, "GET", "/q")
        .to(OperationHandler.withoutOutput(handler::q), QEndpoint::read,
            nothing -> Response.empty(204));
  }

  private static Q.@Nullable Input read(RequestReader in) throws IOException {
    Map<String, List<String>> m = in.has(M) ? readM(in.open(M)) : null;
    Map<String, List<Long>> n = in.has(N) ? readN(in.open(N)) : null;
    QD d = in.has(D) ? QDCodec.INSTANCE.read(in.open(D)) : null;
    Map<String, String> s = in.has(S) ? readS(in.open(S)) : null;
    return in.failed() ? null : new Q.Input(m, n, d, s);
  }

  private static @Nullable List<String> readMValue(JsonReader in) throws IOException {
    if (!in.beginArray()) {
      return null;
    }
    List<String> items = new ArrayList<>();
    while (in.nextItem()) {
      items.add(in.string());
    }
    return items;
  }

  private static @Nullable Map<String, List<String>> readM(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String name = in.nextField(); name != null; name = in.nextField()) {
      if (values.containsKey(name)) {
        in.violation("duplicate", "must not occur twice");
      }
      values.put(name, readMValue(in));
    }
    return values;
  }

  private static @Nullable List<Long> readNValue(JsonReader in) throws IOException {
    if (!in.beginArray()) {
      return null;
    }
    List<Long> items = new ArrayList<>();
    while (in.nextItem()) {
      items.add(in.int64());
    }
    return items;
  }

  private static @Nullable Map<String, List<Long>> readN(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    Map<String, List<Long>> values = new LinkedHashMap<>();
    for (String name = in.nextField(); name != null; name = in.nextField()) {
      if (values.containsKey(name)) {
        in.violation("duplicate", "must not occur twice");
      }
      values.put(name, readNValue(in));
    }
    return values;
  }

  private static @Nullable Map<String, String> readS(JsonReader in) throws IOException {
    if (!in.beginObject()) {
      return null;
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (String name = in.nextField(); name != null; name = in.nextField()) {
      if (values.containsKey(name)) {
        in.violation("duplicate", "must not occur twice");
      }
      values.put(name, in.string());
    }
    return values;
  }
}
