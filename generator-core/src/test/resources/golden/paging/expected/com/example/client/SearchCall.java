package com.example.client;

import com.example.api.Search;
import com.example.json.SearchBodyCodec;
import com.example.json.ThingCodec;
import com.example.model.Thing;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.client.IncomingAnswer;
import dev.armature.runtime.http.client.OutgoingRequest;
import dev.armature.runtime.http.client.Pages;
import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.http.message.CallOptions;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.param.PathTemplate;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.json.JsonReader;
import java.io.IOException;
import java.util.List;

/** Calls {@code POST /link}. */
@Generated("input.yaml#/paths/~1link/post")
final class SearchCall {
  private static final PathTemplate PATH = PathTemplate.parse("/link");

  private static final JsonCodec<List<Thing>> ANSWER_CODEC = JsonCodecs.list(ThingCodec.INSTANCE);
  private static final Parameter LINK = Parameter.header("Link").build();

  private SearchCall() {}

  static Search.Result call(Transport transport, String basePath, Search.Input input,
      CallOptions options) throws IOException {
    OutgoingRequest request = OutgoingRequest.of(Search.OPERATION, "POST", basePath, PATH);
    request.json("application/json", SearchBodyCodec.INSTANCE, input.body());
    request.accept("application/json");
    IncomingAnswer answer = request.send(transport, options);
    if (answer.status() == 200) {
      return new Search.Result.Ok(answer.json(ANSWER_CODEC),
          answer.header(LINK, SearchCall::decodeLink));
    }
    throw answer.undocumented();
  }

  static Pages<Search.Result> pages(Transport transport, String basePath, Search.Input input,
      CallOptions options) {
    return Pages.byLink(transport, through -> call(through, basePath, input, options));
  }

  static List<Thing> items(Search.Result page) {
    if (page instanceof Search.Result.Ok ok) {
      return ok.body();
    }
    return List.of();
  }

  private static String decodeLink(JsonReader in) throws IOException {
    return in.string();
  }
}
