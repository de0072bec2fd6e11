package dev.armature.runtime.http.server;

import dev.armature.runtime.Context;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.layer.Layers;
import dev.armature.runtime.log.Answered;
import org.jspecify.annotations.Nullable;

/** Writes the access log's line of a request, once it is known how it ended. */
final class RequestLog {
  /** What the log says of callers who went away; the status is nginx's. */
  private static final String GONE = "client_gone";

  private RequestLog() {}

  /** The call was answered by its layers. */
  static void answered(HttpCall call, Response response) {
    if (call.mounted().layers().accessLog().wants(response.status())) {
      write(call, call.context(), call.endNanos(), response, call.failureCode());
    }
  }

  /** The call was answered by somebody else, with a failure of that code. */
  static void overtaken(HttpCall call, Context context, Response response, String code) {
    if (call.mounted().layers().accessLog().wants(response.status())) {
      write(call, context, System.nanoTime(), response, code);
    }
  }

  /** The caller went away. */
  static void gone(HttpCall call, Context context) {
    overtaken(call, context, Response.empty(499), GONE);
  }

  /** What a sender could choose freely stands under {@code path} only. */
  private static boolean matched(HttpCall call) {
    return call.route().operation() != Router.UNMATCHED;
  }

  private static void write(
      HttpCall call, Context context, long endNanos, Response response, @Nullable String code) {
    Layers layers = call.mounted().layers();
    boolean matched = matched(call);
    layers
        .accessLog()
        .write(
            context,
            new Answered(
                response.status(),
                endNanos - call.startNanos(),
                response.body().length(),
                matched ? call.route().path() : "*",
                matched ? null : call.path(),
                code,
                layers.address(call)));
  }
}
