package dev.armature.generator.emit.java.code;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/**
 * Writes a condition in one line where it fits, else broken before the operators that bind least,
 * as google-java-format does.
 *
 * @param indent of the line that the condition begins in
 * @param column where it begins
 * @param tail columns that follow its end
 */
record ConditionLayout(int indent, int column, int tail) implements Condition.Visitor<CodeBlock> {
  static final int DEEPER = 4;

  /** The condition as it stands there. */
  CodeBlock of(Condition condition) {
    ConditionLine line = condition.accept(ConditionLine.VISITOR);
    boolean fits = column + line.width() + tail <= LongLines.COLUMNS;
    return fits ? line.code() : condition.accept(this);
  }

  @Override
  public CodeBlock constant(Condition.Constant condition) {
    return condition.code();
  }

  @Override
  public CodeBlock term(Condition.Term condition) {
    return condition.code();
  }

  @Override
  public CodeBlock comparison(Condition.Comparison condition) {
    return condition.code();
  }

  @Override
  public CodeBlock not(Condition.Not condition) {
    return CodeBlock.of("!$L", operand(condition.operand(), column + 1, tail));
  }

  @Override
  public CodeBlock all(Condition.All condition) {
    return lines(condition.operands(), "&&", "&&");
  }

  @Override
  public CodeBlock any(Condition.Any condition) {
    return lines(condition.operands(), "||", "||");
  }

  @Override
  public CodeBlock choice(Condition.Choice condition) {
    List<Condition> parts = List.of(condition.test(), condition.then(), condition.otherwise());
    return lines(parts, "?", ":");
  }

  private CodeBlock lines(List<Condition> operands, String first, String next) {
    int last = operands.size() - 1;
    ConditionLayout deeper = new ConditionLayout(indent + DEEPER, indent + DEEPER, tail);
    CodeBlock.Builder lines = CodeBlock.builder();
    if (ConditionLine.isGrouped(operands.get(0))) {
      ConditionLayout start = new ConditionLayout(deeper.indent(), column + 1, 1);
      lines.add("($>$>$L)", start.of(operands.get(0)));
    } else {
      lines.add(operand(operands.get(0), column, 0)).add("$>$>");
    }
    for (int i = 1; i <= last; i++) {
      String sign = i == 1 ? first : next;
      int at = deeper.column() + sign.length() + 1;
      CodeBlock operand = deeper.operand(operands.get(i), at, i == last ? tail : 0);
      lines.add("\n$L $L", sign, operand);
    }
    return lines.add("$<$<").build();
  }

  private CodeBlock operand(Condition operand, int at, int behind) {
    return ConditionLine.isGrouped(operand)
        ? CodeBlock.of("($L)", new ConditionLayout(indent, at + 1, behind + 1).of(operand))
        : new ConditionLayout(indent, at, behind).of(operand);
  }
}
