package com.example.client;

import com.example.api.Copy;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.client.IncomingAnswer;
import dev.armature.runtime.http.client.OutgoingRequest;
import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.http.message.CallOptions;
import dev.armature.runtime.http.param.PathTemplate;
import dev.armature.runtime.stream.ByteSource;
import java.io.IOException;

/** Calls {@code PUT /bytes}. */
@Generated("input.yaml#/paths/~1bytes/put")
final class CopyCall {
  private static final PathTemplate PATH = PathTemplate.parse("/bytes");

  private CopyCall() {}

  static ByteSource call(Transport transport, String basePath, Copy.Input input,
      CallOptions options) throws IOException {
    OutgoingRequest request = OutgoingRequest.of(Copy.OPERATION, "PUT", basePath, PATH);
    request.bytes("application/octet-stream", input.body());
    request.accept("application/octet-stream");
    IncomingAnswer answer = request.send(transport, options);
    if (answer.status() == 200) {
      return answer.source();
    }
    throw answer.undocumented();
  }
}
