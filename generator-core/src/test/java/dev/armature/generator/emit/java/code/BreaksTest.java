package dev.armature.generator.emit.java.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BreaksTest {
  private static final CodeBlock LONG = CodeBlock.of("a".repeat(60));
  private static final CodeBlock MIDDLE = CodeBlock.of("m".repeat(50));
  private static final CodeBlock SHORT = CodeBlock.of("b".repeat(30));

  private static String text(Block.Builder code) {
    return Layout.of(code.build().code().toString());
  }

  @Test
  void whatFitsStaysInOneLine() {
    CodeBlock call = Call.of("f").with(SHORT, Call.of("g").with());
    assertThat(text(Block.builder().declare(TypeName.INT, "n", call)))
        .isEqualTo("int n = f(" + SHORT + ", g());\n");
  }

  @Test
  void aValueGoesBelowItsVariableIfItFitsThere() {
    CodeBlock call = Call.of("f").with(LONG, SHORT);
    assertThat(text(Block.builder().declare(TypeName.INT, "n", call)))
        .isEqualTo("int n =\n    f(" + LONG + ", " + SHORT + ");\n");
  }

  @Test
  void argumentsStandBelowTheirCallInOneLineOrOneInEach() {
    CodeBlock two = Call.of("aRatherLongNameOfAMethod").with(MIDDLE, SHORT);
    assertThat(text(Block.builder().add(two)))
        .isEqualTo("aRatherLongNameOfAMethod(\n    " + MIDDLE + ", " + SHORT + ");\n");
    CodeBlock nested = Call.of("f").with(two, SHORT);
    assertThat(text(Block.builder().assign("n", nested)))
        .isEqualTo(
            "n = f(\n    aRatherLongNameOfAMethod(\n        %1$s, %2$s),\n    %2$s);\n"
                .formatted(MIDDLE, SHORT));
  }

  @Test
  void aListFillsItsLines() {
    List<CodeBlock> four = Collections.nCopies(4, SHORT);
    assertThat(text(Block.builder().add(Call.of("f").filled(four))))
        .isEqualTo("f(%1$s, %1$s, %1$s,\n    %1$s);\n".formatted(SHORT));
    assertThat(text(Block.builder().add(Call.of("f").filled(four, CodeBlock.of(".g()")))))
        .isEqualTo("f(%1$s, %1$s, %1$s,\n    %1$s).g();\n".formatted(SHORT));
  }

  @Test
  void ofAChoiceEachPartHasALine() {
    CodeBlock choice = Breaks.choice(SHORT, LONG, SHORT);
    assertThat(text(Block.builder().returns(choice)))
        .isEqualTo("return %2$s\n    ? %1$s\n    : %2$s;\n".formatted(LONG, SHORT));
    assertThat(text(Block.builder().assign("n", choice)))
        .isEqualTo("n =\n    %2$s\n        ? %1$s\n        : %2$s;\n".formatted(LONG, SHORT));
  }

  @Test
  void marksGoAwayWhereverLinesOfAGroupEnd() {
    CodeBlock block = Call.of("f").with(Literals.block("text ".repeat(40)));
    assertThat(text(Block.builder().add(block)).chars().noneMatch(c -> Breaks.isMark((char) c)))
        .isTrue();
  }

  @Test
  void noLiteralHoldsAMark() {
    String marks = "\u0001\u0002\u0003\u0004\u0005\u0006\u0007";
    assertThat(isMarked(Literals.string(marks).toString())).isFalse();
    assertThat(isMarked(Literals.block(marks.repeat(40)).toString())).isFalse();
    assertThat(isMarked(JavaDoc.behind("It is this.", marks).toString())).isFalse();
    assertThat(isMarked(JavaDoc.code(marks))).isFalse();
  }

  private static boolean isMarked(String text) {
    return text.chars().anyMatch(c -> Breaks.isMark((char) c));
  }
}
