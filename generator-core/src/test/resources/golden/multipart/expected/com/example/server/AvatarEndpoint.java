package com.example.server;

import com.example.api.Avatar;
import com.example.json.PictureFormCodec;
import com.example.model.PictureForm;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.json.JsonCodecs;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code PUT /avatar}. */
@Generated("input.yaml#/paths/~1avatar/put")
final class AvatarEndpoint {
  private static final Parameter FILE = Parameter.field("file").file().build();

  private AvatarEndpoint() {}

  static Route route(Avatar.Handler handler) {
    return Route.of(Avatar.OPERATION, "PUT", "/avatar")
        .consumes("multipart/form-data")
        .streamsBody()
        .to(handler::avatar, AvatarEndpoint::read, 200, JsonCodecs.INT64);
  }

  private static Avatar.@Nullable Input read(RequestReader in) throws IOException {
    PictureForm body = in.mayHaveBody() ? in.multipartBody(PictureFormCodec.INSTANCE, FILE) : null;
    return in.failed() ? null : new Avatar.Input(body);
  }
}
