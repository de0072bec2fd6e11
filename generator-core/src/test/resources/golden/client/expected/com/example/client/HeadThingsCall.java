package com.example.client;

import com.example.api.HeadThings;
import com.example.api.NotFoundException;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.client.IncomingAnswer;
import dev.armature.runtime.http.client.OutgoingRequest;
import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.http.message.CallOptions;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.param.PathTemplate;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonCodecs;
import dev.armature.runtime.json.JsonReader;
import java.io.IOException;
import java.util.List;

/** Calls {@code HEAD /things}. */
@Generated("input.yaml#/paths/~1things/head")
final class HeadThingsCall {
  private static final PathTemplate PATH = PathTemplate.parse("/things");

  private static final Parameter X_TOTAL = Parameter.header("X-Total").build();

  private static final Parameter SET_COOKIE = Parameter.header("Set-Cookie").lines().build();

  private static final JsonCodec<List<String>> SET_COOKIE_CODEC =
      JsonCodecs.list(JsonCodecs.STRING);

  private HeadThingsCall() {}

  static HeadThings.Result call(Transport transport, String basePath, HeadThings.Input input,
      CallOptions options) throws IOException {
    OutgoingRequest request = OutgoingRequest.of(HeadThings.OPERATION, "HEAD", basePath, PATH);
    IncomingAnswer answer = request.send(transport, options);
    if (answer.status() == 200) {
      answer.close();
      return new HeadThings.Result.Ok(answer.requiredHeader(X_TOTAL, HeadThingsCall::decodeXTotal),
          answer.header(SET_COOKIE, SET_COOKIE_CODEC));
    }
    if (answer.status() == 404) {
      answer.close();
      throw new NotFoundException();
    }
    throw answer.undocumented();
  }

  private static int decodeXTotal(JsonReader in) throws IOException {
    return in.int32();
  }
}
