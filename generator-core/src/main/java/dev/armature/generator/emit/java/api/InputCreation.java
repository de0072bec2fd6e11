package dev.armature.generator.emit.java.api;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.model.RecordShape;
import dev.armature.generator.emit.java.plan.InputPart;
import dev.armature.generator.emit.java.plan.OperationApi;
import java.util.List;

/** The expression that makes an input of its parts. */
public final class InputCreation {
  private InputCreation() {}

  /** Of local variables, one for each input in order. */
  public static CodeBlock of(OperationApi operation, List<String> locals) {
    List<CodeBlock> arguments = locals.stream().map(each -> CodeBlock.of("$L", each)).toList();
    return Call.of("new $T", operation.input()).filled(arguments);
  }

  /** Whether there are so many inputs that only a builder takes them. */
  public static boolean takesBuilder(OperationApi operation) {
    return RecordShape.isWide(operation.inputs().stream().map(InputPart::component).toList());
  }

  /** The type of that builder. */
  public static ClassName builder(OperationApi operation) {
    return operation.input().nestedClass("Builder");
  }

  /** The statement that gives the builder {@code input} what a local variable holds. */
  public static Block set(InputPart part, String local, boolean boxed) {
    Block set = Block.of(Call.of("input.$L", part.name()).with(local));
    return boxed && part.local().isPrimitive()
        ? Block.builder().when(Condition.isNull(local).negated(), set).build()
        : set;
  }
}
