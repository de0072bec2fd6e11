package dev.armature.generator.emit.java.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.JavaDoc;
import dev.armature.generator.emit.java.code.RuntimeTypes;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.emit.java.plan.OperationApi;
import dev.armature.generator.emit.java.plan.Success;
import dev.armature.generator.ir.Doc;
import dev.armature.generator.naming.Scope;
import java.util.concurrent.CompletionStage;
import javax.lang.model.element.Modifier;

/** Emits the methods of a client that do not wait for answers. */
final class AsyncMethods {
  private final Scope names;

  /**
   * @param names the methods of the client
   */
  AsyncMethods(Scope names) {
    this.names = names;
  }

  void add(TypeSpec.Builder type, OperationApi operation) {
    String name = names.add(operation.method() + "Async");
    CodeBlock plain =
        Call.of("$L", name)
            .with(CodeBlock.of("input"), CodeBlock.of("$T.NONE", RuntimeTypes.CALL_OPTIONS));
    type.addMethod(
        method(operation, name)
            .addJavadoc(doc(operation))
            .addCode(Block.returning(plain).code())
            .build());
    boolean nothing = operation.success() instanceof Success.Nothing;
    CodeBlock call = CodeBlock.of("() -> $L(input, options)", operation.method());
    type.addMethod(
        method(operation, name)
            .addJavadoc("The same with what is wanted of this call beside its input.")
            .addParameter(RuntimeTypes.CALL_OPTIONS, "options")
            .addCode(
                Block.returning(Call.of(nothing ? "calls.run" : "calls.start").with(call)).code())
            .build());
  }

  private static CodeBlock doc(OperationApi operation) {
    String what = "Starts " + JavaDoc.code(operation.method());
    return JavaDoc.of(Doc.NONE, what + "; the stage ends with what that returns or throws.");
  }

  private static MethodSpec.Builder method(OperationApi operation, String name) {
    TypeName result =
        operation.success() instanceof Success.Nothing
            ? JavaTypes.nullable(ClassName.get(Void.class))
            : operation.output();
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .returns(ParameterizedTypeName.get(ClassName.get(CompletionStage.class), result))
        .addParameter(operation.input(), "input");
  }
}
