package com.example.server;

import com.example.api.Upload;
import com.example.json.UploadBodyCodec;
import com.example.model.UploadBody;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.json.Check;
import dev.armature.runtime.json.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /uploads}. */
@Generated("input.yaml#/paths/~1uploads/post")
final class UploadEndpoint {
  private static final Parameter PHOTO = Parameter.field("photo").file("image/png", "image/jpeg")
      .partHeader(Parameter.header("X-Camera").build(), UploadEndpoint::decodePhotoXCamera).build();

  private static final Parameter TITLE = Parameter.field("title").build();

  private static final Parameter COUNT = Parameter.field("count").build();

  private static final Parameter META = Parameter.field("meta").json().build();

  private static final Parameter NOTES = Parameter.field("notes").jsonItems().build();

  private static final Parameter TAGS = Parameter.field("tags").array().build();

  private static final Parameter DOCUMENTS = Parameter.field("documents").file().array().build();

  private UploadEndpoint() {}

  static Route route(Upload.Handler handler) {
    return Route.of(Upload.OPERATION, "POST", "/uploads")
        .consumes("multipart/form-data")
        .streamsBody()
        .produces("text/plain")
        .to(handler::upload, UploadEndpoint::read, UploadEndpoint::write);
  }

  private static Upload.@Nullable Input read(RequestReader in) throws IOException {
    UploadBody body = in.multipartBody(UploadBodyCodec.INSTANCE, PHOTO, TITLE, COUNT, META, NOTES,
        TAGS, DOCUMENTS);
    return in.failed() ? null : new Upload.Input(body);
  }

  private static Response write(String body) {
    return Response.text(200, body);
  }

  private static String decodePhotoXCamera(JsonReader in) throws IOException {
    return Check.maxLength(in, in.string(), 5);
  }
}
