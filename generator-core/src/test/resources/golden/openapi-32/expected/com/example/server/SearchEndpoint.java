package com.example.server;

import com.example.api.Search;
import com.example.json.FileCodec;
import com.example.json.FilterCodec;
import com.example.model.Filter;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.json.JsonCodecs;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code QUERY /files}. */
@Generated("input.yaml#/paths/~1files/query")
final class SearchEndpoint {
  private SearchEndpoint() {}

  static Route route(Search.Handler handler) {
    return Route.of(Search.OPERATION, "QUERY", "/files")
        .consumes("application/json")
        .to(handler::search, SearchEndpoint::read, 200, JsonCodecs.list(FileCodec.INSTANCE));
  }

  private static Search.@Nullable Input read(RequestReader in) throws IOException {
    Filter body = in.body(FilterCodec.INSTANCE);
    return in.failed() ? null : new Search.Input(body);
  }
}
