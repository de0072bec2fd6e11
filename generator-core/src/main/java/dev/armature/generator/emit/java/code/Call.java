package dev.armature.generator.emit.java.code;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.stream.Stream;

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
    return with(Stream.of(arguments).map(Call::code).toList());
  }

  public CodeBlock with(List<CodeBlock> arguments) {
    return callee.toBuilder().add(Breaks.arguments(arguments)).build();
  }

  private static CodeBlock code(Object argument) {
    return argument instanceof CodeBlock code ? code : CodeBlock.of("$L", argument);
  }

  /** With each argument on a line of its own. */
  public CodeBlock lined(List<CodeBlock> arguments) {
    return CodeBlock.of("$L($>$>\n$L)$<$<", callee, CodeBlock.join(arguments, ",\n"));
  }

  /** With arguments of which each line takes as many as it can. */
  public CodeBlock filled(Object... arguments) {
    return filled(Stream.of(arguments).map(Call::code).toList());
  }

  public CodeBlock filled(List<CodeBlock> arguments) {
    return callee.toBuilder().add(Breaks.filled(arguments)).build();
  }

  /** The same, and what is then called of the result. */
  public CodeBlock filled(List<CodeBlock> arguments, CodeBlock next) {
    return callee.toBuilder().add(Breaks.filled(arguments, next)).build();
  }
}
