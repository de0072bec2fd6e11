package dev.armature.generator.emit.java.pattern;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.Sign;
import java.util.List;

/** Emits the loops over {@code text} that match pieces of a pattern. */
record CharSteps(CharText text) {
  private static final CodeBlock C = CodeBlock.of("c");

  /** The whole text is one piece. */
  Block whole(CharPiece piece) {
    Block.Builder code = Block.builder().add(text.declarations());
    boolean counts = piece.min() > 1 || !piece.isUnbounded();
    boolean points = piece.isPaired() && counts;
    if (points) {
      code.add("int length = text.codePointCount(0, text.length())");
    }
    refuse(code, piece.outside(points ? CodeBlock.of("length") : text.length(), text.isEmpty()));
    return code.add(chars(piece, false)).returns(Condition.TRUE).build();
  }

  /** One character of the text is in the set. */
  Block anywhere(CharPiece piece) {
    return Block.builder()
        .add(text.declarations())
        .add(chars(piece, true))
        .returns(Condition.FALSE)
        .build();
  }

  /** Returns a verdict at the first char that is in the set, or is not. */
  private Block chars(CharPiece piece, boolean inside) {
    Block each =
        Block.builder()
            .add("$L c = $L", text.type(), text.at("i"))
            .when(piece.test(C, inside), Block.returning(Condition.of(inside)))
            .build();
    CodeBlock head = CodeBlock.of("for (int i = $L; i < $L; i++)", text.begin(), text.end());
    return Block.builder().loop(head, each).build();
  }

  /** The pieces stand one after the other from the beginning on. */
  Block walk(List<CharPiece> pieces, boolean toEnd) {
    Block.Builder code = Block.builder().add(text.declarations());
    code.add("int at = $L", text.begin());
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
    return code.returns(toEnd ? isAtEnd() : Condition.TRUE).build();
  }

  private static void declare(Block.Builder code, String name, boolean needed) {
    if (needed) {
      code.add("int $L", name);
    }
  }

  private static boolean isCounted(CharPiece piece) {
    return !piece.isFixed() && piece.isCounted();
  }

  private void literals(Block.Builder code, List<CharPiece> literals) {
    StringBuilder chars = new StringBuilder();
    literals.forEach(piece -> chars.append(piece.literal()));
    refuse(code, text.startsAt("at", chars.toString()).negated());
    code.add("at += $L", literals.size());
  }

  private void step(Block.Builder code, CharPiece piece) {
    if (piece.isSingle()) {
      refuse(code, Condition.any(List.of(isAtEnd(), test(piece, false))));
      code.add("at++");
    } else if (piece.isFixed()) {
      fixed(code, piece);
    } else {
      repeated(code, piece);
    }
  }

  private void fixed(Block.Builder code, CharPiece piece) {
    code.add("end = at + $L", piece.min());
    refuse(code, Condition.compare(text.end(), Sign.LESS, "end"));
    Block.Builder each = Block.builder().add("$L c = $L", text.type(), text.at("at"));
    refuse(each, piece.test(C, false));
    code.loop(CodeBlock.of("for (; at < end; at++)"), each.build());
  }

  private void repeated(Block.Builder code, CharPiece piece) {
    boolean counted = isCounted(piece);
    if (counted) {
      code.add("from = at");
    }
    Condition more = Condition.compare(CodeBlock.of("at"), Sign.LESS, text.end());
    code.loop(Condition.all(List.of(more, test(piece, true))), Block.of("at++"));
    if (counted) {
      refuse(
          code,
          piece.outside(
              CodeBlock.of("at - from"),
              Condition.compare(CodeBlock.of("at - from"), Sign.EQUAL, 0)));
    }
  }

  private Condition test(CharPiece piece, boolean inside) {
    return piece.test(text.at("at"), inside);
  }

  private Condition isAtEnd() {
    return Condition.compare(CodeBlock.of("at"), Sign.EQUAL, text.end());
  }

  private static void refuse(Block.Builder code, Condition condition) {
    code.when(condition, Block.returning(Condition.FALSE));
  }
}
