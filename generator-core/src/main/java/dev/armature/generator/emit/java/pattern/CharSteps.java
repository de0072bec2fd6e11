package dev.armature.generator.emit.java.pattern;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** Emits the loops over {@code text} that match pieces of a pattern. */
record CharSteps(CharText text) {
  /** The whole text is one piece. */
  CodeBlock whole(CharPiece piece) {
    CodeBlock.Builder code = CodeBlock.builder().add(text.declarations());
    boolean counts = piece.min() > 1 || !piece.isUnbounded();
    boolean points = piece.isPaired() && counts;
    if (points) {
      code.addStatement("int length = text.codePointCount(0, text.length())");
    }
    refuse(code, piece.outside(points ? "length" : text.length()));
    return code.add(chars(piece, false)).addStatement("return true").build();
  }

  /** One character of the text is in the set. */
  CodeBlock anywhere(CharPiece piece) {
    return CodeBlock.builder()
        .add(text.declarations())
        .add(chars(piece, true))
        .addStatement("return false")
        .build();
  }

  /** Returns a verdict at the first char that is in the set, or is not. */
  private CodeBlock chars(CharPiece piece, boolean inside) {
    return CodeBlock.builder()
        .beginControlFlow("for (int i = $L; i < $L; i++)", text.begin(), text.end())
        .addStatement("$L c = $L", text.type(), text.at("i"))
        .beginControlFlow("if ($L)", piece.test("c", inside))
        .addStatement("return $L", inside)
        .endControlFlow()
        .endControlFlow()
        .build();
  }

  /** The pieces stand one after the other from the beginning on. */
  CodeBlock walk(List<CharPiece> pieces, boolean toEnd) {
    CodeBlock.Builder code = CodeBlock.builder().add(text.declarations());
    code.addStatement("int at = $L", text.begin());
    declare(code, "from", pieces.stream().anyMatch(CharSteps::isCounted));
    declare(code, "end", pieces.stream().anyMatch(p -> p.isFixed() && !p.isSingle()));
    int next = 0;
    while (next < pieces.size()) {
      int literals = next;
      while (literals < pieces.size() && pieces.get(literals).isLiteral()) {
        literals++;
      }
      if (literals - next > 1) {
        literals(code, pieces.subList(next, literals));
        next = literals;
      } else {
        step(code, pieces.get(next++));
      }
    }
    return toEnd
        ? code.addStatement("return at == $L", text.end()).build()
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

  private void literals(CodeBlock.Builder code, List<CharPiece> literals) {
    StringBuilder chars = new StringBuilder();
    literals.forEach(piece -> chars.append(piece.literal()));
    code.beginControlFlow("if (!$L)", text.startsAt("at", chars.toString()))
        .addStatement("return false")
        .endControlFlow()
        .addStatement("at += $L", literals.size());
  }

  private void step(CodeBlock.Builder code, CharPiece piece) {
    if (piece.isSingle()) {
      refuse(code, "at == " + text.end() + " || " + grouped(test(piece, false)));
      code.addStatement("at++");
    } else if (piece.isFixed()) {
      fixed(code, piece);
    } else {
      repeated(code, piece);
    }
  }

  private void fixed(CodeBlock.Builder code, CharPiece piece) {
    code.addStatement("end = at + $L", piece.min());
    refuse(code, text.end() + " < end");
    code.beginControlFlow("for (; at < end; at++)");
    code.addStatement("$L c = $L", text.type(), text.at("at"));
    refuse(code, piece.test("c", false));
    code.endControlFlow();
  }

  private void repeated(CodeBlock.Builder code, CharPiece piece) {
    boolean counted = isCounted(piece);
    if (counted) {
      code.addStatement("from = at");
    }
    code.beginControlFlow("while (at < $L && $L)", text.end(), grouped(test(piece, true)))
        .addStatement("at++")
        .endControlFlow();
    if (counted) {
      refuse(code, piece.outside("at - from"));
    }
  }

  private String test(CharPiece piece, boolean inside) {
    return piece.test(text.at("at"), inside);
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
