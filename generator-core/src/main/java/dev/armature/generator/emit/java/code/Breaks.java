package dev.armature.generator.emit.java.code;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/**
 * Composes code that says where it may go on in a next line. Which of these places break is known
 * only when types have their printed names: until then characters of the private use area mark
 * them, which {@link Literals} and Javadoc never contain. {@link MarkedLine} takes them away again.
 */
public final class Breaks {
  /** Begins arguments: all in one line, or one a line. */
  static final char ARGUMENTS = '\uE000';

  /** Begins a list of which each line takes as much as it can. */
  static final char FILLED = '\uE001';

  /** Begins parts of which each has a line of its own as soon as one line cannot hold them. */
  static final char PARTS = '\uE002';

  /** Begins what follows {@code =} or {@code return}, on the next line if it fits there. */
  static final char VALUE = '\uE003';

  /** Ends what was begun last. */
  static final char END = '\uE004';

  /** Where a line may end. */
  static final char BREAK = '\uE005';

  /** The same; a blank where it does not. */
  static final char BLANK = '\uE006';

  private Breaks() {}

  /** Whether a character is one of the marks. */
  static boolean isMark(char c) {
    return c >= ARGUMENTS && c <= BLANK;
  }

  static boolean isMarked(String line) {
    return line.chars().anyMatch(c -> isMark((char) c));
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
    return CodeBlock.of("$L = $L", target, value(value));
  }

  /** One of two values. */
  public static CodeBlock choice(CodeBlock test, CodeBlock then, CodeBlock otherwise) {
    return parts(List.of(test, CodeBlock.of("? $L", then), CodeBlock.of(": $L", otherwise)));
  }

  /** Parts with a blank or a line's end between them. */
  static CodeBlock parts(List<CodeBlock> parts) {
    return marked(PARTS, CodeBlock.join(parts, String.valueOf(BLANK)));
  }

  /** Arguments within parentheses. */
  static CodeBlock arguments(List<CodeBlock> arguments) {
    return arguments.isEmpty() ? CodeBlock.of("()") : listed(ARGUMENTS, arguments);
  }

  /** An argument for which somebody else writes the parentheses. */
  public static CodeBlock argument(CodeBlock argument) {
    return marked(ARGUMENTS, CodeBlock.of("$L$L", BREAK, argument));
  }

  /** The same for very many short ones. */
  static CodeBlock filled(List<CodeBlock> arguments) {
    return arguments.isEmpty() ? CodeBlock.of("()") : listed(FILLED, arguments);
  }

  /** The elements of an array within braces. */
  public static CodeBlock array(List<CodeBlock> elements) {
    CodeBlock listed = CodeBlock.join(elements, "," + BLANK);
    return CodeBlock.of("{$L}", marked(FILLED, CodeBlock.of("$L$L", BREAK, listed)));
  }

  /** How many places for a break the code has. */
  static int places(CodeBlock code) {
    return (int) code.toString().chars().filter(c -> c == BREAK || c == BLANK).count();
  }

  /** The same, and what is then called of the result. */
  static CodeBlock filled(List<CodeBlock> arguments, CodeBlock next) {
    CodeBlock listed = CodeBlock.join(arguments, "," + BLANK);
    return CodeBlock.of(
        "($L", marked(FILLED, CodeBlock.of("$L$L)$L$L", BREAK, listed, BREAK, next)));
  }

  private static CodeBlock listed(char begin, List<CodeBlock> parts) {
    CodeBlock listed = CodeBlock.join(parts, "," + BLANK);
    return CodeBlock.of("($L)", marked(begin, CodeBlock.of("$L$L", BREAK, listed)));
  }

  private static CodeBlock marked(char begin, CodeBlock code) {
    return CodeBlock.of("$L$L$L", begin, code, END);
  }
}
