package dev.armature.generator.emit.java.code;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/**
 * A condition in one line.
 *
 * @param width its columns
 */
record ConditionLine(CodeBlock code, int width) {
  static final Condition.Visitor<ConditionLine> VISITOR = new Writing();

  private static ConditionLine of(String text) {
    return new ConditionLine(CodeBlock.of("$L", text), text.length());
  }

  /** The line within parentheses, or as it is. */
  private ConditionLine grouped(boolean grouped) {
    return grouped ? new ConditionLine(CodeBlock.of("($L)", code), width + 2) : this;
  }

  /**
   * Whether an operand needs parentheses; {@code &&} within {@code ||} has them because readers do
   * not trust themselves with it.
   */
  static boolean isGrouped(Condition operand) {
    return operand instanceof Condition.All
        || operand instanceof Condition.Any
        || operand instanceof Condition.Choice;
  }

  private static final class Writing implements Condition.Visitor<ConditionLine> {
    @Override
    public ConditionLine constant(Condition.Constant condition) {
      return of(String.valueOf(condition.value()));
    }

    @Override
    public ConditionLine term(Condition.Term condition) {
      return new ConditionLine(condition.code(), condition.width());
    }

    @Override
    public ConditionLine comparison(Condition.Comparison condition) {
      CodeBlock code =
          CodeBlock.of("$L $L $L", condition.left(), condition.sign(), condition.right());
      return new ConditionLine(code, code.toString().length());
    }

    @Override
    public ConditionLine not(Condition.Not condition) {
      ConditionLine operand = operand(condition.operand());
      return new ConditionLine(CodeBlock.of("!$L", operand.code()), operand.width() + 1);
    }

    @Override
    public ConditionLine all(Condition.All condition) {
      return joined(condition.operands(), " && ");
    }

    @Override
    public ConditionLine any(Condition.Any condition) {
      return joined(condition.operands(), " || ");
    }

    @Override
    public ConditionLine choice(Condition.Choice condition) {
      ConditionLine test = operand(condition.test());
      ConditionLine then = operand(condition.then());
      ConditionLine otherwise = operand(condition.otherwise());
      return new ConditionLine(
          CodeBlock.of("$L ? $L : $L", test.code(), then.code(), otherwise.code()),
          test.width() + then.width() + otherwise.width() + 6);
    }

    private ConditionLine operand(Condition operand) {
      return operand.accept(this).grouped(isGrouped(operand));
    }

    private ConditionLine joined(List<Condition> operands, String sign) {
      List<ConditionLine> lines = operands.stream().map(this::operand).toList();
      int width = lines.stream().mapToInt(ConditionLine::width).sum();
      return new ConditionLine(
          CodeBlock.join(lines.stream().map(ConditionLine::code).toList(), sign),
          width + (lines.size() - 1) * sign.length());
    }
  }
}
