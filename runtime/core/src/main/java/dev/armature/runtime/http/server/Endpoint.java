package dev.armature.runtime.http.server;

import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.layer.ResponseCheck;
import dev.armature.runtime.layer.Step;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Where a request becomes an input, and what the handler returns a response. */
final class Endpoint<I, O extends @Nullable Object> implements Step<HttpCall, Response> {
  private final OperationHandler<I, O> handler;
  private final Decoder<I> reader;
  private final BiFunction<HttpCall, O, Response> writer;

  Endpoint(
      OperationHandler<I, O> handler, Decoder<I> reader, BiFunction<HttpCall, O, Response> writer) {
    this.handler = handler;
    this.reader = reader;
    this.writer = writer;
  }

  /** The writer itself, unless somebody looks at what it writes. */
  static <O extends @Nullable Object> BiFunction<HttpCall, O, Response> checked(
      BiFunction<HttpCall, O, Response> writer, ResponseCheck check) {
    if (!check.isOn()) {
      return writer;
    }
    return (call, output) -> {
      Response response = writer.apply(call, output);
      check.body(call.context(), response.status(), response.violations());
      return response;
    };
  }

  @Override
  public Response handle(HttpCall call) throws Exception {
    try {
      I input = call.decode(reader);
      return writer.apply(call, handler.handle(call.context(), input));
    } finally {
      call.release();
    }
  }
}
