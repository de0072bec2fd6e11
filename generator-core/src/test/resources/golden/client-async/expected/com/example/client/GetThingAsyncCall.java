package com.example.client;

import com.example.api.GetThingAsync;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.client.IncomingAnswer;
import dev.armature.runtime.http.client.OutgoingRequest;
import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.http.message.CallOptions;
import dev.armature.runtime.http.param.PathTemplate;
import java.io.IOException;

/** Calls {@code GET /async}. */
@Generated("input.yaml#/paths/~1async/get")
final class GetThingAsyncCall {
  private static final PathTemplate PATH = PathTemplate.parse("/async");

  private GetThingAsyncCall() {}

  static String call(Transport transport, String basePath, GetThingAsync.Input input,
      CallOptions options) throws IOException {
    OutgoingRequest request = OutgoingRequest.of(GetThingAsync.OPERATION, "GET", basePath, PATH);
    request.accept("text/plain");
    IncomingAnswer answer = request.send(transport, options);
    if (answer.status() == 200) {
      return answer.text();
    }
    throw answer.undocumented();
  }
}
