package com.example.server;

import com.example.api.ListCodes;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.json.Check;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.json.JsonReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Serves {@code GET /list}. */
@Generated("input.yaml#/paths/~1list/get")
final class ListCodesEndpoint {
  private ListCodesEndpoint() {}

  static Route route(ListCodes.Handler handler) {
    return Route.of(ListCodes.OPERATION, "GET", "/list")
        .to(handler::listCodes, in -> new ListCodes.Input(), 200,
            JsonCodecs.of(ListCodesEndpoint::decodeBody, JsonCodecs.list(JsonCodecs.STRING)));
  }

  private static @Nullable List<String> decodeBody(JsonReader in) throws IOException {
    if (!in.beginArray()) {
      return null;
    }
    List<String> items = new ArrayList<>();
    while (in.nextItem()) {
      items.add(Check.maxLength(in, in.string(), 3));
    }
    Check.maxItems(in, items, 2);
    return items;
  }
}
