package dev.armature.generator.emit.java.code;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** Java literals for text that we do not trust. */
public final class Literals {
  /** The class file holds at most 65,535 bytes for a constant, and a char takes up to three. */
  private static final int MAX_CHARS = 20_000;

  /** Columns of a line of a text block, beside its indent. */
  private static final int WIDTH = 76;

  private Literals() {}

  /** A string literal in one line; what no editor shows is escaped. */
  public static CodeBlock string(String text) {
    if (text.length() <= MAX_CHARS) {
      return CodeBlock.of("$L", quoted(text));
    }
    List<CodeBlock> parts = new ArrayList<>();
    for (int i = 0; i < text.length(); i += MAX_CHARS) {
      String part = text.substring(i, Math.min(text.length(), i + MAX_CHARS));
      parts.add(CodeBlock.of("$L", quoted(part)));
    }
    return CodeBlock.of("$T.join(\"\", $L)", String.class, CodeBlock.join(parts, ", "));
  }

  /** Whether it is a text that is too long for a constant, and so for a label. */
  static boolean isNoConstant(CodeBlock literal) {
    return literal.toString().startsWith("java.lang.String.join(");
  }

  /** A text block, in lines that fit a page; of a text that is no longer than one, a literal. */
  public static CodeBlock block(String text) {
    if (quoted(text).length() <= WIDTH || text.length() > MAX_CHARS) {
      return string(text);
    }
    StringBuilder block = new StringBuilder("\"\"\"\n");
    int line = block.length();
    int space = -1;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      block.append(c == '"' && quoteEnds(block, i == text.length()) ? "\\\"" : inBlock(c));
      space = c == ' ' && block.length() - line > 1 ? block.length() : space;
      if (block.length() - line >= WIDTH && i < text.length()) {
        int end = space > line ? space : block.length();
        block.insert(end, "\\\n");
        line = end + 2;
      }
    }
    return CodeBlock.of("$L", block.append("\"\"\"").toString());
  }

  /** Whether a quote would end the block, here or with those that end it. */
  private static boolean quoteEnds(StringBuilder block, boolean last) {
    return last
        || block.charAt(block.length() - 1) == '"' && block.charAt(block.length() - 2) == '"';
  }

  private static String inBlock(int c) {
    if (c == '"' || c > 0xFFFF && isVisible(c)) {
      return Character.toString(c);
    }
    return Character.toString(c).chars().mapToObj(unit -> escaped((char) unit)).collect(joining());
  }

  /** A character literal. */
  public static String character(char c) {
    return c == '\'' ? "'\\''" : c == '"' ? "'\"'" : "'" + escaped(c) + "'";
  }

  private static String quoted(String text) {
    StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean paired =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (paired && isVisible(text.codePointAt(i))) {
        literal.append(c).append(text.charAt(++i));
      } else {
        literal.append(escaped(c));
      }
    }
    return literal.append('"').toString();
  }

  private static String escaped(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> isVisible(c) ? String.valueOf(c) : String.format("\\u%04x", (int) c);
    };
  }

  /** Whether a character looks like itself: no control, format, separator or half a character. */
  static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> c == ' ' || !Character.isSpaceChar(c);
    };
  }
}
