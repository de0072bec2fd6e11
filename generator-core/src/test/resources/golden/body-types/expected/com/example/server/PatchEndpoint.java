package com.example.server;

import com.example.api.Patch;
import com.example.json.PatchBodyApplicationMergePatchJsonCodec;
import com.example.model.PatchBodyApplicationMergePatchJson;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.json.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code PATCH /patch}. */
@Generated("input.yaml#/paths/~1patch/patch")
final class PatchEndpoint {
  private PatchEndpoint() {}

  static Route route(Patch.Handler handler) {
    return Route.of(Patch.OPERATION, "PATCH", "/patch")
        .consumes("application/json", "application/merge-patch+json")
        .produces("text/plain")
        .to(handler::patch, PatchEndpoint::read, PatchEndpoint::write);
  }

  private static Patch.@Nullable Input read(RequestReader in) throws IOException {
    Patch.Body body = readAny(in);
    return in.failed() ? null : new Patch.Input(body);
  }

  private static Patch.@Nullable Body readAny(RequestReader in) throws IOException {
    if ("application/merge-patch+json".equals(in.mediaType())) {
      PatchBodyApplicationMergePatchJson value = in.body(PatchEndpoint::decodeBody);
      return in.failed() ? null : new Patch.Body.ApplicationMergePatchJson(value);
    }
    Long value = in.body(PatchEndpoint::decodeBody_);
    return in.failed() ? null : new Patch.Body.ApplicationJson(value);
  }

  private static Response write(String body) {
    return Response.text(200, body);
  }

  private static @Nullable PatchBodyApplicationMergePatchJson decodeBody(JsonReader in)
      throws IOException {
    PatchBodyApplicationMergePatchJson value = null;
    if (!in.nextNull()) {
      value = PatchBodyApplicationMergePatchJsonCodec.INSTANCE.read(in);
    }
    return value;
  }

  private static long decodeBody_(JsonReader in) throws IOException {
    return in.int64();
  }
}
