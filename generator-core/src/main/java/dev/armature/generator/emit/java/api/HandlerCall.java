package dev.armature.generator.emit.java.api;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.RuntimeTypes;
import dev.armature.generator.emit.java.plan.OperationApi;
import dev.armature.generator.emit.java.plan.Success;
import dev.armature.generator.ir.PolicyKind;
import java.util.List;
import java.util.stream.Stream;

/** How routes and tools lead to a handler, and routers and lists of tools to layers. */
public final class HandlerCall {
  private static final List<String> LAYERS =
      Stream.concat(
              Stream.of("metrics", "tracing", "errors", "authentication", "rateLimit"),
              Stream.of(PolicyKind.values())
                  .filter(kind -> kind.place() == PolicyKind.Place.AROUND_ENDPOINTS)
                  .map(PolicyKind::key))
          .toList();

  private HandlerCall() {}

  /** The layers around all endpoints or tools, the first one outermost. */
  public static CodeBlock layers() {
    CodeBlock outer =
        Call.of("layers.outer").filled(LAYERS.stream().map(Literals::string).toList());
    return CodeBlock.of("\n.through($L)", outer);
  }

  /**
   * The last call of a route or tool.
   *
   * @param reader makes the handler's input
   * @param writer makes an answer of what it returns
   */
  public static CodeBlock to(OperationApi operation, CodeBlock reader, OutputWriter writer) {
    CodeBlock method = CodeBlock.of("handler::$L", operation.method());
    CodeBlock handler =
        operation.success() instanceof Success.Nothing
            ? Call.of("$T.withoutOutput", RuntimeTypes.OPERATION_HANDLER).with(method)
            : method;
    Stream<CodeBlock> first = Stream.of(handler, reader);
    return Call.of("\n.to").filled(Stream.concat(first, writer.arguments().stream()).toList());
  }
}
