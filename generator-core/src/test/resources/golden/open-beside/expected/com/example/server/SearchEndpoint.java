package com.example.server;

import com.example.api.Search;
import com.example.json.SearchDeepCodec;
import com.example.json.SearchRestCodec;
import com.example.json.SearchSortCodec;
import com.example.model.SearchDeep;
import com.example.model.SearchRest;
import com.example.model.SearchSort;
import dev.armature.runtime.Generated;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.http.Parameter;
import dev.armature.runtime.http.Request;
import dev.armature.runtime.http.RequestReader;
import dev.armature.runtime.http.Response;
import dev.armature.runtime.http.Route;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.layer.Step;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code GET /search}. */
@Generated("input.yaml#/paths/~1search/get")
final class SearchEndpoint implements Step<Request, Response> {
  private static final Parameter Q = Parameter.query("q").build();

  private static final Parameter DEEP = Parameter.query("deep").deepObject().object("x").build();

  private static final Parameter SORT = Parameter.query("sort").object("by").build();

  private static final Parameter REST = Parameter.query(
      "rest").object().arrayMembers("tags").allBut("q", "deep", "by", "api_key").build();

  private final OperationHandler<Search.Input, Void> handler;

  private SearchEndpoint(OperationHandler<Search.Input, Void> handler) {
    this.handler = handler;
  }

  static Route route(Search.Handler handler, Layers layers) {
    return Route.of(Search.OPERATION, "GET", "/search")
        .through(layers.metrics())
        .through(layers.tracing())
        .through(layers.errors())
        .through(layers.authentication())
        .through(layers.rateLimit())
        .to(new SearchEndpoint(layers.protect(Search.OPERATION, (context, input) -> {
          handler.search(context, input);
          return null;
        })));
  }

  @Override
  public Response handle(Request request) throws Exception {
    Search.Input input = request.decode(SearchEndpoint::read);
    handler.handle(request.context(), input);
    return write();
  }

  private static Search.@Nullable Input read(RequestReader in) throws IOException {
    String q = in.has(Q) ? in.open(Q).string() : null;
    SearchDeep deep = in.has(DEEP) ? SearchDeepCodec.INSTANCE.read(in.open(DEEP)) : null;
    SearchSort sort = in.has(SORT) ? SearchSortCodec.INSTANCE.read(in.open(SORT)) : null;
    SearchRest rest = in.has(REST) ? SearchRestCodec.INSTANCE.read(in.open(REST)) : null;
    return in.failed() ? null : new Search.Input(q, deep, sort, rest);
  }

  private static Response write() {
    return Response.empty(204);
  }
}
