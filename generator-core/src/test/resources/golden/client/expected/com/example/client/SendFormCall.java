package com.example.client;

import com.example.api.SendForm;
import com.example.json.SendFormBodyCodec;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.client.IncomingAnswer;
import dev.armature.runtime.http.client.OutgoingRequest;
import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.http.message.CallOptions;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.param.PathTemplate;
import java.io.IOException;

/** Calls {@code POST /form}. */
@Generated("input.yaml#/paths/~1form/post")
final class SendFormCall {
  private static final PathTemplate PATH = PathTemplate.parse("/form");

  private static final Parameter SIZES = Parameter.field("sizes").form(false).array().build();

  private static final Parameter MORE = Parameter.field("more").json().build();

  private SendFormCall() {}

  static String call(Transport transport, String basePath, SendForm.Input input,
      CallOptions options) throws IOException {
    OutgoingRequest request = OutgoingRequest.of(SendForm.OPERATION, "POST", basePath, PATH);
    request.form("application/x-www-form-urlencoded", SendFormBodyCodec.INSTANCE, input.body(),
        SIZES, MORE);
    request.accept("text/plain");
    IncomingAnswer answer = request.send(transport, options);
    if (answer.status() == 200) {
      return answer.text();
    }
    throw answer.undocumented();
  }
}
