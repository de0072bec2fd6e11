package dev.armature.generator.target.java.json;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.target.java.Literals;
import java.util.List;

/** Emits the loops over {@code text} that match pieces of a pattern. */
final class CharSteps {
  private CharSteps() {}

  /** The whole text is one piece. */
  static CodeBlock whole(CharPiece piece) {
    CodeBlock.Builder code = CodeBlock.builder();
    boolean counts = piece.min() > 1 || !piece.isUnbounded();
    boolean points = piece.isPaired() && counts;
    if (points) {
      code.addStatement("int length = text.codePointCount(0, text.length())");
    }
    refuse(code, piece.outside(points ? "length" : "text.length()"));
    return code.add(chars(piece, false)).addStatement("return true").build();
  }

  /** One character of the text is in the set. */
  static CodeBlock anywhere(CharPiece piece) {
    return CodeBlock.builder().add(chars(piece, true)).addStatement("return false").build();
  }

  /** Returns a verdict at the first char that is in the set, or is not. */
  private static CodeBlock chars(CharPiece piece, boolean inside) {
    return CodeBlock.builder()
        .beginControlFlow("for (int i = 0; i < text.length(); i++)")
        .addStatement("char c = text.charAt(i)")
        .beginControlFlow("if ($L)", piece.test("c", inside))
        .addStatement("return $L", inside)
        .endControlFlow()
        .endControlFlow()
        .build();
  }

  /** The pieces stand one after the other from the beginning on. */
  static CodeBlock walk(List<CharPiece> pieces, boolean toEnd) {
    CodeBlock.Builder code = CodeBlock.builder().addStatement("int at = 0");
    declare(code, "from", pieces.stream().anyMatch(CharSteps::isCounted));
    declare(code, "end", pieces.stream().anyMatch(p -> p.isFixed() && !p.isSingle()));
    int next = 0;
    while (next < pieces.size()) {
      int literals = next;
      while (literals < pieces.size() && pieces.get(literals).isLiteral()) {
        literals++;
      }
      if (literals - next > 1) {
        text(code, pieces.subList(next, literals));
        next = literals;
      } else {
        step(code, pieces.get(next++));
      }
    }
    return toEnd
        ? code.addStatement("return at == text.length()").build()
        : code.addStatement("return true").build();
  }

  private static void declare(CodeBlock.Builder code, String name, boolean needed) {
    if (needed) {
      code.addStatement("int $L", name);
    }
  }

  private static boolean isCounted(CharPiece piece) {
    return !piece.isFixed() && !piece.outside("").isEmpty();
  }

  private static void text(CodeBlock.Builder code, List<CharPiece> literals) {
    StringBuilder chars = new StringBuilder();
    literals.forEach(piece -> chars.append(piece.literal()));
    code.beginControlFlow("if (!text.startsWith($L, at))", Literals.string(chars.toString()))
        .addStatement("return false")
        .endControlFlow()
        .addStatement("at += $L", literals.size());
  }

  private static void step(CodeBlock.Builder code, CharPiece piece) {
    if (piece.isSingle()) {
      refuse(code, "at == text.length() || " + grouped(piece.test("text.charAt(at)", false)));
      code.addStatement("at++");
    } else if (piece.isFixed()) {
      fixed(code, piece);
    } else {
      repeated(code, piece);
    }
  }

  private static void fixed(CodeBlock.Builder code, CharPiece piece) {
    code.addStatement("end = at + $L", piece.min());
    refuse(code, "text.length() < end");
    code.beginControlFlow("for (; at < end; at++)").addStatement("char c = text.charAt(at)");
    refuse(code, piece.test("c", false));
    code.endControlFlow();
  }

  private static void repeated(CodeBlock.Builder code, CharPiece piece) {
    boolean counted = isCounted(piece);
    if (counted) {
      code.addStatement("from = at");
    }
    code.beginControlFlow(
            "while (at < text.length() && $L)", grouped(piece.test("text.charAt(at)", true)))
        .addStatement("at++")
        .endControlFlow();
    if (counted) {
      refuse(code, piece.outside("at - from"));
    }
  }

  private static String grouped(String condition) {
    boolean single = !condition.contains(" || ") || condition.startsWith("!(");
    return single ? condition : "(" + condition + ")";
  }

  private static void refuse(CodeBlock.Builder code, String condition) {
    if (!condition.isEmpty()) {
      code.beginControlFlow("if ($L)", condition).addStatement("return false").endControlFlow();
    }
  }
}
