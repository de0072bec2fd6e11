package com.example.server;

import com.example.api.Cert;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.PathChoice;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /auth/{cert}/login}. */
@Generated("input.yaml#/paths/~1auth~1{cert}~1login/post")
final class CertEndpoint {
  private CertEndpoint() {}

  static Route route(Cert.Handler handler) {
    return Route.of(Cert.OPERATION, "POST", "/auth/{cert}/login")
        .shared(
            PathChoice.turn(1)
                .first("cert", "a b"))
        .to(OperationHandler.withoutOutput(handler::cert), CertEndpoint::read,
            Response.ofNothing(204));
  }

  private static Cert.@Nullable Input read(RequestReader in) throws IOException {
    String cert = in.path("cert").string();
    return in.failed() ? null : new Cert.Input(cert);
  }
}
