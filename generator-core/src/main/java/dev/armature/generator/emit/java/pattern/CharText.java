package dev.armature.generator.emit.java.pattern;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.code.Literals;

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
  String end() {
    return end;
  }

  /** How many there are. */
  String length() {
    return length;
  }

  /** The index of the first. */
  String begin() {
    return begin;
  }

  /** The character at an index. */
  String at(String index) {
    return this == STRING ? "text.charAt(" + index + ")" : "text[" + index + "]";
  }

  /** What a method has to begin with. */
  CodeBlock declarations() {
    return this == STRING
        ? CodeBlock.of("")
        : CodeBlock.builder()
            .addStatement("byte[] text = t.bytes(value)")
            .addStatement("int to = t.to(value)")
            .build();
  }

  /** Whether there are none. */
  CodeBlock isEmpty() {
    return this == STRING ? CodeBlock.of("text.isEmpty()") : CodeBlock.of("t.length(value) == 0");
  }

  /** Whether some characters stand at an index. */
  CodeBlock startsAt(String index, String chars) {
    return this == STRING
        ? CodeBlock.of("text.startsWith($L, $L)", Literals.string(chars), index)
        : CodeBlock.of("$T.startsAt(text, $L, to, $L)", ASCII, index, Literals.string(chars));
  }

  /**
   * Whether the text is some characters, or has them.
   *
   * @param verb {@code equals}, {@code startsWith}, {@code endsWith} or {@code contains}
   */
  CodeBlock compared(String verb, String chars) {
    return this == STRING
        ? CodeBlock.of("text.$L($L)", verb, Literals.string(chars))
        : CodeBlock.of("$T.$L(t, value, $L)", ASCII, verb, Literals.string(chars));
  }
}
