package dev.armature.generator.emit.java.code;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes conditions; a long one breaks before the operators that bind least, as google-java-format
 * does.
 */
final class ConditionCode implements Condition.Visitor<CodeBlock> {
  static final ConditionCode VISITOR = new ConditionCode();

  private ConditionCode() {}

  @Override
  public CodeBlock constant(Condition.Constant condition) {
    return CodeBlock.of("$L", condition.value());
  }

  @Override
  public CodeBlock term(Condition.Term condition) {
    return condition.code();
  }

  @Override
  public CodeBlock comparison(Condition.Comparison condition) {
    return CodeBlock.of("$L $L $L", condition.left(), condition.sign(), condition.right());
  }

  @Override
  public CodeBlock instanceOf(Condition.InstanceOf condition) {
    return condition.code();
  }

  @Override
  public CodeBlock not(Condition.Not condition) {
    return condition.operand() instanceof Condition.InstanceOf
        ? CodeBlock.of("!($L)", condition.operand().code())
        : CodeBlock.of("!$L", operand(condition.operand()));
  }

  @Override
  public CodeBlock all(Condition.All condition) {
    return joined(condition.operands(), "&& ");
  }

  @Override
  public CodeBlock any(Condition.Any condition) {
    return joined(condition.operands(), "|| ");
  }

  @Override
  public CodeBlock choice(Condition.Choice condition) {
    return Breaks.choice(
        operand(condition.test()), operand(condition.then()), operand(condition.otherwise()));
  }

  private CodeBlock joined(List<Condition> operands, String sign) {
    List<CodeBlock> parts = new ArrayList<>();
    for (Condition each : operands) {
      parts.add(CodeBlock.of("$L$L", parts.isEmpty() ? "" : sign, operand(each)));
    }
    return Breaks.parts(parts);
  }

  /**
   * An operand, in parentheses where it needs them; {@code &&} within {@code ||} has them because
   * readers do not trust themselves with it.
   */
  private CodeBlock operand(Condition operand) {
    boolean grouped =
        operand instanceof Condition.All
            || operand instanceof Condition.Any
            || operand instanceof Condition.Choice;
    return CodeBlock.of(grouped ? "($L)" : "$L", operand.accept(this));
  }
}
