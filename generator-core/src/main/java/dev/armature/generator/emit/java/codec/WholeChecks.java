package dev.armature.generator.emit.java.codec;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.ir.Constraint;
import java.util.ArrayList;
import java.util.List;

/** Emits the checks of whole schemas, which come before a value is read. */
public final class WholeChecks {
  private WholeChecks() {}

  /**
   * The condition that a value is valid by all schemas that are checked whole; empty if there are
   * none.
   *
   * @param in the reader
   */
  public static CodeBlock condition(List<Constraint> constraints, JavaTypes types, String in) {
    List<CodeBlock> all = new ArrayList<>();
    for (Constraint constraint : constraints) {
      if (constraint instanceof Constraint.Valid valid) {
        String obeys = valid.wholly() ? "obeysWholly" : "obeys";
        all.add(
            CodeBlock.of(
                "$T.$L($L, $T.VALIDATOR)", JsonTypes.CHECK, obeys, in, types.validator(valid)));
      }
    }
    return CodeBlock.join(all, "$W&& ");
  }

  /** The statements that return null, with the value passed over, if it is not valid. */
  public static CodeBlock orNull(List<Constraint> constraints, JavaTypes types, String in) {
    CodeBlock condition = condition(constraints, types, in);
    if (condition.isEmpty()) {
      return condition;
    }
    boolean several = constraints.stream().filter(c -> c instanceof Constraint.Valid).count() > 1;
    return CodeBlock.builder()
        .beginControlFlow(several ? "if (!($L))" : "if (!$L)", condition)
        .addStatement("return null")
        .endControlFlow()
        .build();
  }
}
