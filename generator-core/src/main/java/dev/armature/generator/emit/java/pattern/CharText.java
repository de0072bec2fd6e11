package dev.armature.generator.emit.java.pattern;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.Sign;

/** How the loop of a pattern gets at the characters of a text. */
enum CharText {
  /** A parameter {@code String text}. */
  STRING("char", "text.length()", "text.length()", "0"),

  /** A cell {@code value} of a tape {@code t}; characters beyond ASCII are negative bytes. */
  TAPE("byte", "to", "t.length(value)", "t.from(value)");

  private static final ClassName ASCII = ClassName.get("dev.armature.runtime.tape", "Ascii");

  private final String type;
  private final String end;
  private final String length;
  private final String begin;

  CharText(String type, String end, String length, String begin) {
    this.type = type;
    this.end = end;
    this.length = length;
    this.begin = begin;
  }

  /** The type of a character. */
  String type() {
    return type;
  }

  /** The index behind the last character. */
  CodeBlock end() {
    return CodeBlock.of("$L", end);
  }

  /** How many there are. */
  CodeBlock length() {
    return CodeBlock.of("$L", length);
  }

  /** The index of the first. */
  String begin() {
    return begin;
  }

  /** The character at an index. */
  CodeBlock at(String index) {
    return CodeBlock.of(this == STRING ? "text.charAt($L)" : "text[$L]", index);
  }

  /** What a method has to begin with. */
  Block declarations() {
    return this == STRING
        ? Block.EMPTY
        : Block.builder().add("byte[] text = t.bytes(value)").add("int to = t.to(value)").build();
  }

  /** Whether there are none. */
  Condition isEmpty() {
    return this == STRING
        ? Condition.term("text.isEmpty()")
        : Condition.compare(length(), Sign.EQUAL, 0);
  }

  /** Whether some characters stand at an index. */
  Condition startsAt(String index, String chars) {
    return this == STRING
        ? Condition.term("text.startsWith($L, $L)", Literals.string(chars), index)
        : Condition.term("$T.startsAt(text, $L, to, $L)", ASCII, index, Literals.string(chars));
  }

  /**
   * Whether the text is some characters, or has them.
   *
   * @param verb {@code equals}, {@code startsWith}, {@code endsWith} or {@code contains}
   */
  Condition compared(String verb, String chars) {
    return this == STRING
        ? Condition.term("text.$L($L)", verb, Literals.string(chars))
        : Condition.term("$T.$L(t, value, $L)", ASCII, verb, Literals.string(chars));
  }
}
