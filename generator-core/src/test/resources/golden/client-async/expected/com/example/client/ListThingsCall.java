package com.example.client;

import com.example.api.ListThings;
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

/** Calls {@code GET /things}. */
@Generated("input.yaml#/paths/~1things/get")
final class ListThingsCall {
  private static final PathTemplate PATH = PathTemplate.parse("/things");

  private static final JsonCodec<List<String>> ANSWER_CODEC = JsonCodecs.list(JsonCodecs.STRING);
  private static final Parameter X_TOTAL = Parameter.header("X-Total").build();

  private ListThingsCall() {}

  static ListThings.Result call(Transport transport, String basePath, ListThings.Input input,
      CallOptions options) throws IOException {
    OutgoingRequest request = OutgoingRequest.of(ListThings.OPERATION, "GET", basePath, PATH);
    request.accept("application/json");
    IncomingAnswer answer = request.send(transport, options);
    if (answer.status() == 200) {
      return new ListThings.Result.Ok(answer.json(ANSWER_CODEC),
          answer.requiredHeader(X_TOTAL, ListThingsCall::decodeXTotal));
    }
    throw answer.undocumented();
  }

  static Pages<ListThings.Result> pages(Transport transport, String basePath,
      ListThings.Input input, CallOptions options) {
    return Pages.byLink(transport, through -> call(through, basePath, input, options));
  }

  static List<String> items(ListThings.Result page) {
    if (page instanceof ListThings.Result.Ok ok) {
      return ok.body();
    }
    return List.of();
  }

  private static int decodeXTotal(JsonReader in) throws IOException {
    return in.int32();
  }
}
