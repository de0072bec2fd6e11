package dev.armature.generator.emit.java.api;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.RuntimeTypes;
import dev.armature.generator.emit.java.plan.OperationApi;
import dev.armature.generator.emit.java.plan.Success;
import java.util.List;

/** How routes and tools lead to a handler, and routers and lists of tools to layers. */
public final class HandlerCall {
  private static final List<String> LAYERS =
      List.of("metrics", "tracing", "errors", "authentication", "rateLimit");

  private HandlerCall() {}

  /** The layers around all endpoints or tools, a call a line, the first one outermost. */
  public static CodeBlock layers() {
    return LAYERS.stream()
        .map(layer -> CodeBlock.of("\n.through(layers.$L())", layer))
        .collect(CodeBlock.joining(""));
  }

  /**
   * The last call of a route or tool.
   *
   * @param reader makes the handler's input
   * @param writer makes an answer of what it returns
   */
  public static CodeBlock to(OperationApi operation, CodeBlock reader, CodeBlock writer) {
    CodeBlock method = CodeBlock.of("handler::$L", operation.method());
    CodeBlock handler =
        operation.success() instanceof Success.Nothing
            ? Call.of("$T.withoutOutput", RuntimeTypes.OPERATION_HANDLER).with(method)
            : method;
    return Call.of("\n.to").filled(List.of(handler, reader, writer));
  }
}
