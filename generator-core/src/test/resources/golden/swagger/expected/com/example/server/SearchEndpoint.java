package com.example.server;

import com.example.api.Search;
import com.example.json.LimitParameter;
import com.example.json.SearchInputs;
import com.example.json.SearchKindsItemCodec;
import com.example.json.SearchMCodec;
import com.example.model.SearchKindsItem;
import com.example.model.SearchM;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonCodecs;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Serves {@code GET /search/{kinds}}. */
@Generated("input.yaml#/paths/~1search~1{kinds}/get")
final class SearchEndpoint {
  private static final Parameter KINDS = Parameter.path("kinds").array().build();

  private static final Parameter MOST = Parameter.query("limit").build();

  private static final Parameter M = Parameter.query("m").build();

  private static final Parameter CSV = Parameter.query("csv").form(false).array().build();

  private static final Parameter MULTI = Parameter.query("multi").array().build();

  private static final Parameter SSV = Parameter.query("ssv").spaceDelimited(false).array().build();

  private static final Parameter PIPES =
      Parameter.query("pipes").pipeDelimited(false).array().build();

  private static final Parameter TSV = Parameter.query("tsv").tabDelimited(false).array().build();

  private static final Parameter PAIRS = Parameter.query("pairs").array().inner("|").build();

  private static final Parameter X_LIST = Parameter.header("X-List").array().build();

  private static final Parameter X_PIPES =
      Parameter.header("X-Pipes").pipeDelimited(false).array().build();

  private static final JsonCodec<List<String>> BODY_CODEC = JsonCodecs.list(JsonCodecs.STRING);

  private SearchEndpoint() {}

  static Route route(Search.Handler handler) {
    return Route.of(Search.OPERATION, "GET", "/search/{kinds}")
        .produces("application/json")
        .to(handler::search, SearchEndpoint::read, SearchEndpoint::write);
  }

  private static Search.@Nullable Input read(RequestReader in) throws IOException {
    List<SearchKindsItem> kinds = in.open(KINDS).list(SearchKindsItemCodec.INSTANCE);
    int most = in.has(MOST) ? LimitParameter.read(in.open(MOST)) : 20;
    SearchM m = in.has(M) ? SearchMCodec.INSTANCE.read(in.open(M)) : null;
    List<Long> csv = in.has(CSV) ? SearchInputs.csv(in.open(CSV)) : null;
    List<Long> multi = in.has(MULTI) ? in.open(MULTI).list(JsonCodecs.INT64) : null;
    List<String> ssv = in.has(SSV) ? in.open(SSV).list(JsonCodecs.STRING) : null;
    List<String> pipes = in.has(PIPES) ? in.open(PIPES).list(JsonCodecs.STRING) : null;
    List<String> tsv = in.has(TSV) ? in.open(TSV).list(JsonCodecs.STRING) : null;
    List<List<Long>> pairs = in.has(PAIRS) ? SearchInputs.pairs(in.open(PAIRS)) : null;
    List<Long> xList = in.has(X_LIST) ? in.open(X_LIST).list(JsonCodecs.INT64) : null;
    List<String> xPipes = in.has(X_PIPES) ? in.open(X_PIPES).list(JsonCodecs.STRING) : null;
    return in.failed()
        ? null
        : new Search.Input(kinds, most, m, csv, multi, ssv, pipes, tsv, pairs, xList, xPipes);
  }

  private static Response write(Search.Result result) {
    Search.Result.Ok ok = (Search.Result.Ok) result;
    Response response = Response.json(200, BODY_CODEC, ok.body());
    Integer xTotal = ok.xTotal();
    if (xTotal != null) {
      response = response.withHeader("X-Total", JsonCodecs.INT32, xTotal);
    }
    return response;
  }
}
