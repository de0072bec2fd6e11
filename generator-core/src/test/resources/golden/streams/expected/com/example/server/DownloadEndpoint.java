package com.example.server;

import com.example.api.Download;
import com.example.json.ChangeCodec;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.json.JsonCodecs;

/** Serves {@code GET /changes}. */
@Generated("input.yaml#/paths/~1changes/get")
final class DownloadEndpoint {
  private DownloadEndpoint() {}

  static Route route(Download.Handler handler) {
    return Route.of(Download.OPERATION, "GET", "/changes")
        .produces("application/jsonl")
        .to(handler::download, in -> new Download.Input(), DownloadEndpoint::write);
  }

  private static Response write(Download.Result result) {
    Download.Result.Ok ok = (Download.Result.Ok) result;
    Response response = Response.lines(200, "application/jsonl", ChangeCodec.INSTANCE, ok.body());
    response = response.withHeader("X-Total", JsonCodecs.INT32, ok.xTotal());
    return response;
  }
}
