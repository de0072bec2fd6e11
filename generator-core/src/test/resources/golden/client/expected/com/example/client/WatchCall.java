package com.example.client;

import com.example.api.NotFoundException;
import com.example.api.Watch;
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

/** Calls {@code GET /events}. */
@Generated("input.yaml#/paths/~1events/get")
final class WatchCall {
  private static final PathTemplate PATH = PathTemplate.parse("/events");

  private WatchCall() {}

  static Events<Filter> call(Transport transport, String basePath, Watch.Input input,
      CallOptions options) throws IOException {
    OutgoingRequest request = OutgoingRequest.of(Watch.OPERATION, "GET", basePath, PATH);
    request.accept("text/event-stream");
    IncomingAnswer answer = request.send(transport, options);
    if (answer.status() == 200) {
      return answer.events(FilterCodec.INSTANCE);
    }
    if (answer.status() == 404) {
      answer.close();
      throw new NotFoundException();
    }
    throw answer.undocumented();
  }
}
