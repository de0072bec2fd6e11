package com.example.client;

import com.example.api.DefaultFaultException;
import com.example.api.DeleteThings;
import com.example.json.FaultCodec;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.client.IncomingAnswer;
import dev.armature.runtime.http.client.OutgoingRequest;
import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.http.message.CallOptions;
import dev.armature.runtime.http.param.PathTemplate;
import java.io.IOException;

/** Calls {@code DELETE /things}. */
@Generated("input.yaml#/paths/~1things/delete")
final class DeleteThingsCall {
  private static final PathTemplate PATH = PathTemplate.parse("/things");

  private DeleteThingsCall() {}

  static void call(Transport transport, String basePath, DeleteThings.Input input,
      CallOptions options) throws IOException {
    OutgoingRequest request = OutgoingRequest.of(DeleteThings.OPERATION, "DELETE", basePath, PATH);
    request.accept("application/json");
    IncomingAnswer answer = request.send(transport, options);
    if (answer.status() == 204) {
      answer.close();
      return;
    }
    if (answer.status() >= 400) {
      throw new DefaultFaultException(answer.status(), answer.json(FaultCodec.INSTANCE));
    }
    throw answer.undocumented();
  }
}
