package com.example.client;

import com.example.api.DeleteThing;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.client.IncomingAnswer;
import dev.armature.runtime.http.client.OutgoingRequest;
import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.http.message.CallOptions;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.param.PathTemplate;
import dev.armature.runtime.json.JsonCodecs;
import java.io.IOException;

/** Calls {@code DELETE /things/{id}}. */
@Generated("input.yaml#/paths/~1things~1{id}/delete")
final class DeleteThingCall {
  private static final PathTemplate PATH = PathTemplate.parse("/things/{id}");

  private static final Parameter ID = Parameter.path("id").build();

  private DeleteThingCall() {}

  static void call(Transport transport, String basePath, DeleteThing.Input input,
      CallOptions options) throws IOException {
    OutgoingRequest request = OutgoingRequest.of(DeleteThing.OPERATION, "DELETE", basePath, PATH);
    request.with(ID, JsonCodecs.INT32, input.id());
    IncomingAnswer answer = request.send(transport, options);
    if (answer.status() == 204) {
      answer.close();
      return;
    }
    throw answer.undocumented();
  }
}
