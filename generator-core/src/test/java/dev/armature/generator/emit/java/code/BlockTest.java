package dev.armature.generator.emit.java.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockTest {
  private static final Condition A = Condition.term("a()");
  private static final Block YES = Block.returning(Condition.TRUE);
  private static final Block NO = Block.returning(Condition.FALSE);

  private static Statement choice(Block first, Block otherwise) {
    List<Statement.Case> cases = List.of(new Statement.Case(CodeBlock.of("0"), "zero", first));
    return new Statement.Switch(CodeBlock.of("n"), cases, otherwise);
  }

  private static Block followed(Block.Builder block) {
    return block.add("after()").build();
  }

  private static String text(Block block) {
    return Layout.of(block.code().toString());
  }

  @Test
  void nothingFollowsAReturn() {
    Block block = followed(Block.builder().add("before()").returns("n"));
    assertThat(text(block)).isEqualTo("before();\nreturn n;\n");
    assertThat(block.completes()).isFalse();
  }

  @Test
  void nothingFollowsAChoiceWhoseBlocksAllReturn() {
    Block both = followed(Block.builder().when(A, YES, NO));
    assertThat(text(both)).isEqualTo("if (a()) {\n  return true;\n} else {\n  return false;\n}\n");
    assertThat(followed(Block.builder().when(A, YES)).completes()).isTrue();
    assertThat(followed(Block.builder().add(choice(YES, NO))).completes()).isFalse();
    assertThat(followed(Block.builder().add(choice(Block.EMPTY, NO))).completes()).isTrue();
    assertThat(followed(Block.builder().add(choice(YES, Block.EMPTY))).completes()).isTrue();
  }

  @Test
  void aLoopEndsWhateverItsBodyDoes() {
    Block block = followed(Block.builder().loop(A, NO));
    assertThat(text(block)).isEqualTo("while (a()) {\n  return false;\n}\nafter();\n");
  }

  @Test
  void ofAConstantConditionOnlyTheBlockIsLeft() {
    assertThat(text(followed(Block.builder().when(Condition.TRUE, YES, NO))))
        .isEqualTo("return true;\n");
    assertThat(text(followed(Block.builder().when(Condition.FALSE, YES)))).isEqualTo("after();\n");
  }

  @Test
  void onlyWhatCompletesIsLeftByABreak() {
    assertThat(text(Block.builder().add(choice(YES, Block.of("b()"))).build()))
        .isEqualTo(
            """
            switch (n) {
              case 0: // zero
                return true;
              default:
                b();
                break;
            }
            """);
  }

  @Test
  void aChainIsWrittenAsOne() {
    IfChain chain = new IfChain();
    chain.add(A, YES);
    chain.add(Condition.term("b"), NO);
    assertThat(text(chain.block()))
        .isEqualTo("if (a()) {\n  return true;\n} else if (b) {\n  return false;\n}\n");
  }

  @Test
  void aCaseBehindAnArrowHasBracesUnlessItIsOneExpression() {
    List<Statement.Arrow> cases =
        List.of(
            new Statement.Arrow(CodeBlock.of("0"), Block.of("a()")),
            new Statement.Arrow(CodeBlock.of("1"), YES));
    Statement choice = new Statement.Arrows(CodeBlock.of("n"), cases, Block.EMPTY);
    assertThat(text(followed(Block.builder().add(choice))))
        .isEqualTo(
            """
            switch (n) {
              case 0 -> a();
              case 1 -> {
                return true;
              }
              default -> {}
            }
            after();
            """);
  }

  @Test
  void ofNumberedValuesTheLastStandsForAllOthers() {
    List<CodeBlock> values = List.of(CodeBlock.of("a"), CodeBlock.of("b"));
    assertThat(text(Block.returningNumbered(CodeBlock.of("n"), 7, values)))
        .isEqualTo("return switch (n) {\n  case 7 -> a;\n  default -> b;\n};\n");
  }

  @Test
  void nothingFollowsABreakOrAnException() {
    assertThat(text(followed(Block.builder().breaks()))).isEqualTo("break;\n");
    assertThat(text(followed(Block.builder().throwing(CodeBlock.of("e"))))).isEqualTo("throw e;\n");
  }
}
