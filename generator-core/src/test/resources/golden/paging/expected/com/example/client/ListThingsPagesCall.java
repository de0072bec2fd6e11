package com.example.client;

import com.example.api.ListThingsPages;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.client.IncomingAnswer;
import dev.armature.runtime.http.client.OutgoingRequest;
import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.http.message.CallOptions;
import dev.armature.runtime.http.param.PathTemplate;
import dev.armature.runtime.json.JsonReader;
import java.io.IOException;

/** Calls {@code GET /names}. */
@Generated("input.yaml#/paths/~1names/get")
final class ListThingsPagesCall {
  private static final PathTemplate PATH = PathTemplate.parse("/names");

  private ListThingsPagesCall() {}

  static int call(Transport transport, String basePath, ListThingsPages.Input input,
      CallOptions options) throws IOException {
    OutgoingRequest request = OutgoingRequest.of(ListThingsPages.OPERATION, "GET", basePath, PATH);
    request.accept("application/json");
    IncomingAnswer answer = request.send(transport, options);
    if (answer.status() == 200) {
      return answer.json(ListThingsPagesCall::decodeAnswer);
    }
    throw answer.undocumented();
  }

  private static int decodeAnswer(JsonReader in) throws IOException {
    return in.int32();
  }
}
