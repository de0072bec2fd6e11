package com.example.webhook;

import com.example.json.PetCodec;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.client.IncomingAnswer;
import dev.armature.runtime.http.client.OutgoingRequest;
import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.json.JsonCodec;
import dev.armature.runtime.json.JsonCodecs;
import java.io.IOException;
import java.util.List;

/** Sends {@link NewPetWebhook}. */
@Generated("input.yaml#/webhooks/newPet/post")
final class NewPetWebhookSender implements NewPetWebhook {
  private static final Parameter X_SIGNATURE = Parameter.header("X-Signature").required().build();

  private static final Parameter IDS = Parameter.query("ids").pipeDelimited(false).array().build();

  private static final JsonCodec<List<Integer>> IDS_CODEC = JsonCodecs.list(JsonCodecs.INT32);
  private static final Parameter SEEN = Parameter.cookie("seen").build();

  private final Transport receiver;

  NewPetWebhookSender(Transport receiver) {
    this.receiver = receiver;
  }

  @Override
  public NewPetWebhook.Answer send(String target, NewPetWebhook.Input input) throws IOException {
    OutgoingRequest request = OutgoingRequest.of("POST", target);
    request.with(X_SIGNATURE, JsonCodecs.STRING, input.xSignature());
    request.with(IDS, IDS_CODEC, input.ids());
    request.with(SEEN, JsonCodecs.BOOLEAN, input.seen());
    request.json("application/json", PetCodec.INSTANCE, input.body());
    IncomingAnswer answer = request.send(receiver);
    if (answer.status() == 204) {
      return new NewPetWebhook.Answer.NoContent(answer.response());
    }
    return new NewPetWebhook.Answer.Undocumented(answer.response());
  }
}
