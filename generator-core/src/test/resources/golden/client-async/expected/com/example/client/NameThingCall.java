package com.example.client;

import com.example.api.NameThing;
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
import org.jspecify.annotations.Nullable;

/** Calls {@code PUT /things/{id}}. */
@Generated("input.yaml#/paths/~1things~1{id}/put")
final class NameThingCall {
  private static final PathTemplate PATH = PathTemplate.parse("/things/{id}");

  private static final Parameter ID = Parameter.path("id").build();

  private NameThingCall() {}

  static @Nullable String call(Transport transport, String basePath, NameThing.Input input,
      CallOptions options) throws IOException {
    OutgoingRequest request = OutgoingRequest.of(NameThing.OPERATION, "PUT", basePath, PATH);
    request.with(ID, JsonCodecs.INT32, input.id());
    request.accept("application/json");
    IncomingAnswer answer = request.send(transport, options);
    if (answer.status() == 200) {
      return answer.nullableJson(NameThingCall::decodeAnswer);
    }
    throw answer.undocumented();
  }

  private static @Nullable String decodeAnswer(JsonReader in) throws IOException {
    String value = null;
    if (!in.nextNull()) {
      value = in.string();
    }
    return value;
  }
}
