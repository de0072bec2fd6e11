package dev.armature.runtime.vertx;

import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.multipart.FilePart;
import dev.armature.runtime.http.multipart.FilePartCodec;
import dev.armature.runtime.http.param.Parameter;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Takes forms with a title and files, and tells the lengths of the files. */
final class FormRoute {
  private static final Parameter TITLE = Parameter.field("title").build();
  private static final Parameter FILE = Parameter.field("file").file().build();
  private static final Parameter FILES = Parameter.field("files").file().array().build();

  private FormRoute() {}

  /**
   * The route.
   *
   * @param several whether there may be more than one file
   */
  static Route of(Route.Builder route, long limit, boolean several) {
    return route
        .consumes("multipart/form-data")
        .streamsBody()
        .bodyLimit(limit)
        .to(
            (context, files) -> lengths(files),
            in ->
                several
                    ? in.multipartBody(FormRoute::files, TITLE, FILES)
                    : in.multipartBody(FormRoute::files, TITLE, FILE),
            text -> Response.text(200, text));
  }

  private static String lengths(List<FilePart> files) throws IOException {
    StringBuilder all = new StringBuilder();
    byte[] buffer = new byte[8192];
    for (FilePart file : files) {
      long length = 0;
      try (InputStream in = file.open()) {
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
          length += n;
        }
      }
      all.append(all.length() == 0 ? "" : ",").append(length);
    }
    return all.toString();
  }

  private static List<FilePart> files(JsonReader in) throws IOException {
    List<FilePart> files = new ArrayList<>();
    FilePartCodec codec = new FilePartCodec();
    in.beginObject();
    for (String name = in.nextField(); name != null; name = in.nextField()) {
      if (name.equals("file")) {
        files.add(codec.read(in));
      } else if (name.equals("files")) {
        files.addAll(in.list(codec));
      } else {
        in.skip();
      }
    }
    return files;
  }
}
