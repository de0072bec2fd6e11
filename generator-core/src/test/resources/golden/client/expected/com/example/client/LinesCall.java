package com.example.client;

import com.example.api.Lines;
import com.example.json.FilterCodec;
import com.example.model.Filter;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.client.IncomingAnswer;
import dev.armature.runtime.http.client.OutgoingRequest;
import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.http.message.CallOptions;
import dev.armature.runtime.http.param.PathTemplate;
import dev.armature.runtime.stream.Events;
import java.io.IOException;

/** Calls {@code POST /lines}. */
@Generated("input.yaml#/paths/~1lines/post")
final class LinesCall {
  private static final PathTemplate PATH = PathTemplate.parse("/lines");

  private LinesCall() {}

  static Events<Filter> call(Transport transport, String basePath, Lines.Input input,
      CallOptions options) throws IOException {
    OutgoingRequest request = OutgoingRequest.of(Lines.OPERATION, "POST", basePath, PATH);
    request.lines("application/jsonl", FilterCodec.INSTANCE, input.body());
    request.accept("application/jsonl");
    IncomingAnswer answer = request.send(transport, options);
    if (answer.status() == 200) {
      return answer.lines("application/jsonl", FilterCodec.INSTANCE);
    }
    throw answer.undocumented();
  }
}
