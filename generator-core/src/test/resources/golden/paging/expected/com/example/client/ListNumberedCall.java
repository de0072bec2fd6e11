package com.example.client;

import com.example.api.ListNumbered;
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
import java.io.IOException;
import java.util.List;

/** Calls {@code GET /numbered}. */
@Generated("input.yaml#/paths/~1numbered/get")
final class ListNumberedCall {
  private static final PathTemplate PATH = PathTemplate.parse("/numbered");

  private static final Parameter X_PAGE = Parameter.header("X-Page").build();

  private static final JsonCodec<List<Integer>> ANSWER_CODEC = JsonCodecs.list(JsonCodecs.INT32);

  private ListNumberedCall() {}

  static List<Integer> call(Transport transport, String basePath, ListNumbered.Input input,
      CallOptions options) throws IOException {
    OutgoingRequest request = OutgoingRequest.of(ListNumbered.OPERATION, "GET", basePath, PATH);
    request.with(X_PAGE, JsonCodecs.INT64, input.xPage());
    request.accept("application/json");
    IncomingAnswer answer = request.send(transport, options);
    if (answer.status() == 200) {
      return answer.json(ANSWER_CODEC);
    }
    throw answer.undocumented();
  }

  static Pages<List<Integer>> pages(Transport transport, String basePath, ListNumbered.Input input,
      CallOptions options) {
    return Pages.byNumber(input.xPage(), null,
        place -> call(transport, basePath, at(input, place), options), page -> items(page).size());
  }

  static List<Integer> items(List<Integer> page) {
    return page;
  }

  private static ListNumbered.Input at(ListNumbered.Input input, long place) {
    return new ListNumbered.Input(place);
  }
}
