package com.example.server;

import com.example.api.Upload;
import com.example.json.ChangeCodec;
import com.example.model.Change;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.stream.Items;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /changes}. */
@Generated("input.yaml#/paths/~1changes/post")
final class UploadEndpoint {
  private UploadEndpoint() {}

  static Route route(Upload.Handler handler) {
    return Route.of(Upload.OPERATION, "POST", "/changes")
        .consumes("application/x-ndjson")
        .streamsBody()
        .to(OperationHandler.withoutOutput(handler::upload), UploadEndpoint::read,
            Response.ofNothing(204));
  }

  private static Upload.@Nullable Input read(RequestReader in) throws IOException {
    Items<Change> body = in.lines(ChangeCodec.INSTANCE);
    return in.failed() ? null : new Upload.Input(body);
  }
}
