package dev.armature.generator.emit.java.api;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.RuntimeTypes;
import dev.armature.generator.emit.java.plan.OperationApi;
import dev.armature.generator.emit.java.plan.Success;
import java.util.List;
import javax.lang.model.element.Modifier;

/** How endpoints and tools hold and call a handler. */
public final class HandlerCall {
  /** The layers around every endpoint and tool, the first one outermost. */
  public static final List<String> LAYERS =
      List.of("metrics", "tracing", "errors", "authentication", "rateLimit");

  private HandlerCall() {}

  /** {@code OperationHandler<CreatePet.Input, Pet>}. */
  public static TypeName type(OperationApi operation) {
    return ParameterizedTypeName.get(
        RuntimeTypes.OPERATION_HANDLER, operation.input(), operation.output());
  }

  /** The constructor that takes the handler. */
  public static MethodSpec constructor(OperationApi operation) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(type(operation), "handler")
        .addStatement("this.handler = handler")
        .build();
  }

  /** The handler with the layers next to it. */
  public static CodeBlock protect(OperationApi operation) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("layers.protect($T.OPERATION, ", operation.type());
    if (operation.success() instanceof Success.Nothing) {
      code.add("(context, input) -> {\n$>");
      code.add("handler.$L(context, input);\nreturn null;\n$<})", operation.method());
    } else {
      code.add("handler::$L)", operation.method());
    }
    return code.build();
  }

  /**
   * Calls the handler and answers with what it returns.
   *
   * @param call the variable with the call
   * @param given what {@code write} is given before the result, with a comma; perhaps empty
   */
  public static CodeBlock answer(OperationApi operation, String call, String given) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (operation.success() instanceof Success.Nothing) {
      code.addStatement("handler.handle($L.context(), input)", call);
      code.addStatement("return write()");
    } else {
      code.addStatement("return write($Lhandler.handle($L.context(), input))", given, call);
    }
    return code.build();
  }
}
