package dev.armature.generator.emit.java.code;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * A call whose arguments may go on in further lines.
 *
 * @param callee what stands before the parenthesis
 */
public record Call(CodeBlock callee) {
  /** A call of a method or constructor. */
  public static Call of(String format, Object... arguments) {
    return new Call(CodeBlock.of(format, arguments));
  }

  /** With these arguments: code, or names as they are. */
  public CodeBlock with(Object... arguments) {
    return with(codes(arguments));
  }

  public CodeBlock with(List<CodeBlock> arguments) {
    return callee.toBuilder().add(Breaks.arguments(arguments)).build();
  }

  private static List<CodeBlock> codes(Object[] arguments) {
    List<CodeBlock> codes = new ArrayList<>(arguments.length);
    for (Object argument : arguments) {
      codes.add(argument instanceof CodeBlock code ? code : CodeBlock.of("$L", argument));
    }
    return codes;
  }

  /** With each argument on a line of its own. */
  public CodeBlock lined(List<CodeBlock> arguments) {
    return CodeBlock.of("$L($>$>\n$L)$<$<", callee, CodeBlock.join(arguments, ",\n"));
  }

  /** With arguments of which each line takes as many as it can. */
  public CodeBlock filled(Object... arguments) {
    return filled(codes(arguments));
  }

  public CodeBlock filled(List<CodeBlock> arguments) {
    return callee.toBuilder().add(Breaks.filled(arguments)).build();
  }

  /** The same, and what is then called of the result. */
  public CodeBlock filled(List<CodeBlock> arguments, CodeBlock next) {
    return callee.toBuilder().add(Breaks.filled(arguments, next)).build();
  }
}
