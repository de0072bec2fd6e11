package dev.armature.generator.emit.java.code;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * Composes code that says where it may go on in a next line. Which of these places break is known
 * only when types have their printed names: until then control characters mark them, which {@link
 * Literals} and Javadoc never contain. {@link MarkedLine} takes them away again.
 */
public final class Breaks {
  /** Begins arguments: all in one line, or one a line. */
  static final char ARGUMENTS = '\u0001';

  /** Begins a list of which each line takes as much as it can. */
  static final char FILLED = '\u0002';

  /** Begins parts of which each has a line of its own as soon as one line cannot hold them. */
  static final char PARTS = '\u0003';

  /** Begins what follows {@code =} or {@code return}, on the next line if it fits there. */
  static final char VALUE = '\u0004';

  /** Ends what was begun last. */
  static final char END = '\u0005';

  /** Where a line may end. */
  static final char BREAK = '\u0006';

  /** The same; a blank where it does not. */
  static final char BLANK = '\u0007';

  private Breaks() {}

  /** Whether a character is one of the marks. */
  static boolean isMark(char c) {
    return c >= ARGUMENTS && c <= BLANK;
  }

  /** How many characters the code has beside marks, with types by their full names. */
  static int length(CodeBlock code) {
    return (int) code.toString().chars().filter(c -> !isMark((char) c)).count();
  }

  /** A value behind {@code =}, as the initializer of a field. */
  public static CodeBlock value(CodeBlock value) {
    return marked(VALUE, value);
  }

  /** An assignment or, with a type before the name, a declaration. */
  public static CodeBlock assigned(CodeBlock target, CodeBlock value) {
    return CodeBlock.builder().add(target).add(" = ").add(value(value)).build();
  }

  /** One of two values. */
  public static CodeBlock choice(CodeBlock test, CodeBlock then, CodeBlock otherwise) {
    return parts(List.of(test, CodeBlock.of("? $L", then), CodeBlock.of(": $L", otherwise)));
  }

  /** Operands with {@code +} between them. */
  public static CodeBlock sum(List<CodeBlock> operands) {
    List<CodeBlock> parts = new ArrayList<>();
    operands.forEach(each -> parts.add(parts.isEmpty() ? each : CodeBlock.of("+ $L", each)));
    return parts(parts);
  }

  /** Parts with a blank or a line's end between them. */
  static CodeBlock parts(List<CodeBlock> parts) {
    return joined(String.valueOf(PARTS), parts, String.valueOf(BLANK), String.valueOf(END));
  }

  /** Arguments within parentheses. */
  static CodeBlock arguments(List<CodeBlock> arguments) {
    return arguments.isEmpty() ? CodeBlock.of("()") : listed(ARGUMENTS, arguments);
  }

  /** An argument for which somebody else writes the parentheses. */
  public static CodeBlock argument(CodeBlock argument) {
    return joined("" + ARGUMENTS + BREAK, List.of(argument), "", String.valueOf(END));
  }

  /** The same for very many short ones. */
  static CodeBlock filled(List<CodeBlock> arguments) {
    return arguments.isEmpty() ? CodeBlock.of("()") : listed(FILLED, arguments);
  }

  /** The elements of an array within braces. */
  public static CodeBlock array(List<CodeBlock> elements) {
    return joined("{" + FILLED + BREAK, elements, "," + BLANK, END + "}");
  }

  /** How many places for a break the code has. */
  static int places(CodeBlock code) {
    return (int) code.toString().chars().filter(c -> c == BREAK || c == BLANK).count();
  }

  /** The same, and what is then called of the result. */
  static CodeBlock filled(List<CodeBlock> arguments, CodeBlock next) {
    CodeBlock listed = joined("(" + FILLED + BREAK, arguments, "," + BLANK, ")" + BREAK);
    return listed.toBuilder().add(next).add(String.valueOf(END)).build();
  }

  private static CodeBlock listed(char begin, List<CodeBlock> parts) {
    return joined("(" + begin + BREAK, parts, "," + BLANK, END + ")");
  }

  private static CodeBlock marked(char begin, CodeBlock code) {
    return joined(String.valueOf(begin), List.of(code), "", String.valueOf(END));
  }

  /** All in one block, as blocks within blocks take JavaPoet long to print. */
  private static CodeBlock joined(String begin, List<CodeBlock> parts, String between, String end) {
    CodeBlock.Builder all = CodeBlock.builder().add(begin);
    for (int i = 0; i < parts.size(); i++) {
      all.add(i == 0 ? "" : between).add(parts.get(i));
    }
    return all.add(end).build();
  }
}
