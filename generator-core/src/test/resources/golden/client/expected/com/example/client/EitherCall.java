package com.example.client;

import com.example.api.Either;
import com.example.json.ThingInputCodec;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.client.IncomingAnswer;
import dev.armature.runtime.http.client.OutgoingRequest;
import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.http.message.CallOptions;
import dev.armature.runtime.http.param.PathTemplate;
import dev.armature.runtime.json.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Calls {@code PUT /either}. */
@Generated("input.yaml#/paths/~1either/put")
final class EitherCall {
  private static final PathTemplate PATH = PathTemplate.parse("/either");

  private EitherCall() {}

  static @Nullable String call(Transport transport, String basePath, Either.Input input,
      CallOptions options) throws IOException {
    OutgoingRequest request = OutgoingRequest.of(Either.OPERATION, "PUT", basePath, PATH);
    Either.Body body = input.body();
    if (body instanceof Either.Body.ApplicationJson applicationJson) {
      request.json("application/json", ThingInputCodec.INSTANCE, applicationJson.value());
    }
    if (body instanceof Either.Body.TextPlain textPlain) {
      request.text("text/plain", textPlain.value());
    }
    if (body instanceof Either.Body.Bytes bytes) {
      request.bytes("application/octet-stream", bytes.value());
    }
    request.accept("application/json");
    IncomingAnswer answer = request.send(transport, options);
    if (answer.status() == 200) {
      return answer.nullableJson(EitherCall::decodeAnswer);
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
