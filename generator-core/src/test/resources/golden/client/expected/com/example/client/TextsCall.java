package com.example.client;

import com.example.api.Texts;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.client.IncomingAnswer;
import dev.armature.runtime.http.client.OutgoingRequest;
import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.http.message.CallOptions;
import dev.armature.runtime.http.param.PathTemplate;
import dev.armature.runtime.stream.Events;
import java.io.IOException;

/** Calls {@code GET /texts}. */
@Generated("input.yaml#/paths/~1texts/get")
final class TextsCall {
  private static final PathTemplate PATH = PathTemplate.parse("/texts");

  private TextsCall() {}

  static Events<String> call(Transport transport, String basePath, Texts.Input input,
      CallOptions options) throws IOException {
    OutgoingRequest request = OutgoingRequest.of(Texts.OPERATION, "GET", basePath, PATH);
    request.accept("text/event-stream");
    IncomingAnswer answer = request.send(transport, options);
    if (answer.status() == 200) {
      return answer.textEvents();
    }
    throw answer.undocumented();
  }
}
