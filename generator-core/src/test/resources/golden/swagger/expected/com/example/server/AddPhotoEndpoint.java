package com.example.server;

import com.example.api.AddPhoto;
import com.example.json.AddPhotoBodyCodec;
import com.example.model.AddPhotoBody;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /photos}. */
@Generated("input.yaml#/paths/~1photos/post")
final class AddPhotoEndpoint {
  private static final Parameter PHOTO = Parameter.field("photo").file().build();

  private AddPhotoEndpoint() {}

  static Route route(AddPhoto.Handler handler) {
    return Route.of(AddPhoto.OPERATION, "POST", "/photos")
        .consumes("multipart/form-data")
        .streamsBody()
        .to(OperationHandler.withoutOutput(handler::addPhoto), AddPhotoEndpoint::read,
            Response.ofNothing(204));
  }

  private static AddPhoto.@Nullable Input read(RequestReader in) throws IOException {
    AddPhotoBody body = in.multipartBody(AddPhotoBodyCodec.INSTANCE, PHOTO);
    return in.failed() ? null : new AddPhoto.Input(body);
  }
}
