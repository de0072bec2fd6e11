package com.example.server;

import com.example.api.Search;
import com.example.json.SearchDeepCodec;
import com.example.json.SearchRestCodec;
import com.example.json.SearchSortCodec;
import com.example.model.SearchDeep;
import com.example.model.SearchRest;
import com.example.model.SearchSort;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code GET /search}. */
@Generated("input.yaml#/paths/~1search/get")
final class SearchEndpoint {
  private static final Parameter Q = Parameter.query("q").build();

  private static final Parameter DEEP = Parameter.query("deep").deepObject().object("x").build();

  private static final Parameter SORT = Parameter.query("sort").object("by").build();

  private static final Parameter REST = Parameter.query(
      "rest").object().arrayMembers("tags").allBut("q", "deep", "by", "api_key").build();

  private SearchEndpoint() {}

  static Route route(Search.Handler handler) {
    return Route.of(Search.OPERATION, "GET", "/search")
        .to(OperationHandler.withoutOutput(handler::search), SearchEndpoint::read,
            Response.ofNothing(204));
  }

  private static Search.@Nullable Input read(RequestReader in) throws IOException {
    String q = in.has(Q) ? in.open(Q).string() : null;
    SearchDeep deep = in.has(DEEP) ? SearchDeepCodec.INSTANCE.read(in.open(DEEP)) : null;
    SearchSort sort = in.has(SORT) ? SearchSortCodec.INSTANCE.read(in.open(SORT)) : null;
    SearchRest rest = in.has(REST) ? SearchRestCodec.INSTANCE.read(in.open(REST)) : null;
    return in.failed() ? null : new Search.Input(q, deep, sort, rest);
  }
}
