package com.example.client;

import com.example.api.Upload;
import com.example.json.UploadBodyCodec;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.client.IncomingAnswer;
import dev.armature.runtime.http.client.OutgoingRequest;
import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.http.message.CallOptions;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.param.PathTemplate;
import dev.armature.runtime.json.JsonReader;
import java.io.IOException;

/** Calls {@code POST /upload}. */
@Generated("input.yaml#/paths/~1upload/post")
final class UploadCall {
  private static final PathTemplate PATH = PathTemplate.parse("/upload");

  private static final Parameter TITLE = Parameter.field("title").build();

  private static final Parameter META = Parameter.field("meta").json().build();

  private static final Parameter FILE = Parameter.field("file").file().build();

  private static final Parameter OTHERS = Parameter.field("others").file().array().build();

  private UploadCall() {}

  static long call(Transport transport, String basePath, Upload.Input input, CallOptions options)
      throws IOException {
    OutgoingRequest request = OutgoingRequest.of(Upload.OPERATION, "POST", basePath, PATH);
    request.multipart(UploadBodyCodec.INSTANCE, input.body(), TITLE, META, FILE, OTHERS);
    request.accept("application/json");
    IncomingAnswer answer = request.send(transport, options);
    if (answer.status() == 200) {
      return answer.json(UploadCall::decodeAnswer);
    }
    throw answer.undocumented();
  }

  private static long decodeAnswer(JsonReader in) throws IOException {
    return in.int64();
  }
}
