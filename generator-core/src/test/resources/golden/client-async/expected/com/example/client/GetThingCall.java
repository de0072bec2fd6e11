package com.example.client;

import com.example.api.GetThing;
import com.example.api.NotFoundException;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.client.IncomingAnswer;
import dev.armature.runtime.http.client.OutgoingRequest;
import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.http.message.CallOptions;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.param.PathTemplate;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.json.JsonReader;
import java.io.IOException;

/** Calls {@code GET /things/{id}}. */
@Generated("input.yaml#/paths/~1things~1{id}/get")
final class GetThingCall {
  private static final PathTemplate PATH = PathTemplate.parse("/things/{id}");

  private static final Parameter ID = Parameter.path("id").build();

  private GetThingCall() {}

  static int call(Transport transport, String basePath, GetThing.Input input, CallOptions options)
      throws IOException {
    OutgoingRequest request = OutgoingRequest.of(GetThing.OPERATION, "GET", basePath, PATH);
    request.with(ID, JsonCodecs.INT32, input.id());
    request.accept("application/json");
    IncomingAnswer answer = request.send(transport, options);
    if (answer.status() == 200) {
      return answer.json(GetThingCall::decodeAnswer);
    }
    if (answer.status() == 404) {
      answer.close();
      throw new NotFoundException();
    }
    throw answer.undocumented();
  }

  private static int decodeAnswer(JsonReader in) throws IOException {
    return in.int32();
  }
}
