package com.example.server;

import com.example.api.Aws;
import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.PathChoice;
import dev.armature.runtime.http.server.RequestReader;
import dev.armature.runtime.http.server.Route;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Serves {@code POST /auth/{aws}/login}. */
@Generated("input.yaml#/paths/~1auth~1{aws}~1login/post")
final class AwsEndpoint {
  private AwsEndpoint() {}

  static Route route(Aws.Handler handler) {
    return Route.of(Aws.OPERATION, "POST", "/auth/{aws}/login")
        .shared(
            PathChoice.turn(0)
                .first("aws", "aws"))
        .to(OperationHandler.withoutOutput(handler::aws), AwsEndpoint::read,
            Response.ofNothing(204));
  }

  private static Aws.@Nullable Input read(RequestReader in) throws IOException {
    String aws = in.path("aws").string();
    return in.failed() ? null : new Aws.Input(aws);
  }
}
