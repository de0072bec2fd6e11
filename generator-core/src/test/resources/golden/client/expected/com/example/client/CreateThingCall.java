package com.example.client;

import com.example.api.CreateThing;
import com.example.json.ThingCodec;
import com.example.json.ThingInputCodec;
import com.example.model.Thing;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.client.IncomingAnswer;
import dev.armature.runtime.http.client.OutgoingRequest;
import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.http.message.CallOptions;
import dev.armature.runtime.http.param.PathTemplate;
import java.io.IOException;

/** Calls {@code POST /things}. */
@Generated("input.yaml#/paths/~1things/post")
final class CreateThingCall {
  private static final PathTemplate PATH = PathTemplate.parse("/things");

  private CreateThingCall() {}

  static Thing call(Transport transport, String basePath, CreateThing.Input input,
      CallOptions options) throws IOException {
    OutgoingRequest request = OutgoingRequest.of(CreateThing.OPERATION, "POST", basePath, PATH);
    request.json("application/json", ThingInputCodec.INSTANCE, input.body());
    request.accept("application/json");
    IncomingAnswer answer = request.send(transport, options);
    if (answer.status() == 201) {
      return answer.json(ThingCodec.INSTANCE);
    }
    throw answer.undocumented();
  }
}
