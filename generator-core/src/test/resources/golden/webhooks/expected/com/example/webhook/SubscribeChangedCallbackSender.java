package com.example.webhook;

import com.example.json.OkWithMoreCodec;
import com.example.json.PetCodec;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.client.IncomingAnswer;
import dev.armature.runtime.http.client.OutgoingRequest;
import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.json.JsonCodecs;
import java.io.IOException;

/** Sends {@link SubscribeChangedCallback}. */
@Generated("input.yaml#/paths/~1subscriptions/post/callbacks/changed/{$request.body#~1url}/put")
final class SubscribeChangedCallbackSender implements SubscribeChangedCallback {
  private static final Parameter SINCE = Parameter.query("since").build();

  private final Transport receiver;

  SubscribeChangedCallbackSender(Transport receiver) {
    this.receiver = receiver;
  }

  @Override
  public SubscribeChangedCallback.Answer send(String target, SubscribeChangedCallback.Input input)
      throws IOException {
    OutgoingRequest request = OutgoingRequest.of("PUT", target);
    request.with(SINCE, JsonCodecs.DATE, input.since());
    request.json("application/json", PetCodec.INSTANCE, input.body());
    IncomingAnswer answer = request.send(receiver);
    if (answer.status() == 200) {
      return new SubscribeChangedCallback.Answer.Ok(
          answer.json(OkWithMoreCodec.INSTANCE), answer.response());
    }
    if (answer.status() / 100 == 4) {
      return new SubscribeChangedCallback.Answer.ClientError(answer.text(), answer.response());
    }
    return new SubscribeChangedCallback.Answer.Default(answer.response());
  }
}
