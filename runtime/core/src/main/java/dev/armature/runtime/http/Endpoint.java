package dev.armature.runtime.http;

import dev.armature.runtime.OperationHandler;
import dev.armature.runtime.layer.Step;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Where a request becomes an input, and what the handler returns a response. */
final class Endpoint<I, O extends @Nullable Object> implements Step<Request, Response> {
  private final OperationHandler<I, O> handler;
  private final Decoder<I> reader;
  private final BiFunction<Request, O, Response> writer;

  Endpoint(
      OperationHandler<I, O> handler, Decoder<I> reader, BiFunction<Request, O, Response> writer) {
    this.handler = handler;
    this.reader = reader;
    this.writer = writer;
  }

  @Override
  public Response handle(Request request) throws Exception {
    I input = request.decode(reader);
    return writer.apply(request, handler.handle(request.context(), input));
  }
}
