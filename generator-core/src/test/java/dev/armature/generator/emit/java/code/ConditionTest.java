package dev.armature.generator.emit.java.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConditionTest {
  private static final Condition A = Condition.term("a()");
  private static final Condition B = Condition.term("b()");
  private static final Condition MORE = Condition.compare(CodeBlock.of("n"), Sign.GREATER, 1);

  private static Condition all(Condition... conditions) {
    return Condition.all(List.of(conditions));
  }

  private static Condition any(Condition... conditions) {
    return Condition.any(List.of(conditions));
  }

  private static String text(Condition condition) {
    return MarkedLine.of(condition.code().toString());
  }

  private static String text(Block block) {
    return Layout.of(block.code().toString());
  }

  @Test
  void constantsDoNotOccurWithinOthers() {
    assertThat(all(A, Condition.TRUE)).isEqualTo(A);
    assertThat(all(A, Condition.FALSE)).isEqualTo(Condition.FALSE);
    assertThat(any(A, Condition.FALSE)).isEqualTo(A);
    assertThat(any(A, Condition.TRUE)).isEqualTo(Condition.TRUE);
    assertThat(all()).isEqualTo(Condition.TRUE);
    assertThat(any()).isEqualTo(Condition.FALSE);
    assertThat(Condition.choice(A, Condition.TRUE, B)).isEqualTo(any(A, B));
    assertThat(Condition.choice(A, Condition.FALSE, B)).isEqualTo(all(A.negated(), B));
    assertThat(Condition.choice(A, B, Condition.TRUE)).isEqualTo(any(A.negated(), B));
    assertThat(Condition.choice(A, B, Condition.FALSE)).isEqualTo(all(A, B));
    assertThat(Condition.choice(Condition.FALSE, A, B)).isEqualTo(B);
  }

  @Test
  void aListWithinOneOfItsKindBecomesPartOfIt() {
    assertThat(text(all(all(A, B), MORE))).isEqualTo("a() && b() && n > 1");
    assertThat(text(any(A, any(B, MORE)))).isEqualTo("a() || b() || n > 1");
  }

  @Test
  void parenthesesStandWhereAListIsAnOperand() {
    assertThat(text(any(A, all(B, MORE)))).isEqualTo("a() || (b() && n > 1)");
    assertThat(text(all(A, any(B, MORE)))).isEqualTo("a() && (b() || n > 1)");
    assertThat(text(all(A, Condition.choice(B, A, MORE)))).isEqualTo("a() && (b() ? a() : n > 1)");
    assertThat(text(all(A, B).negated())).isEqualTo("!(a() && b())");
  }

  @Test
  void aNegationGoesInsideWhereItTakesOneAway() {
    assertThat(text(A.negated())).isEqualTo("!a()");
    assertThat(text(A.negated().negated())).isEqualTo("a()");
    assertThat(text(any(A.negated(), MORE).negated())).isEqualTo("a() && n <= 1");
    assertThat(text(all(A, B.negated()).negated())).isEqualTo("!a() || b()");
    assertThat(text(any(MORE, A).negated())).isEqualTo("!(n > 1 || a())");
  }

  @ParameterizedTest
  @EnumSource(Sign.class)
  void theOppositeOfTheOppositeIsTheSame(Sign sign) {
    Condition compared = Condition.compare(CodeBlock.of("n"), sign, 1);
    assertThat(compared.negated()).isNotEqualTo(compared);
    assertThat(compared.negated().negated()).isEqualTo(compared);
  }

  @Test
  void longOnesBreakBeforeTheOperatorsThatBindLeast() {
    Condition call = Condition.term("$L(argument, argument)", "aRatherLongNameOfSomeMethod");
    Condition most = all(call, call);
    assertThat(text(Block.returning(all(A, any(B, most, MORE)))))
        .isEqualTo(
            """
            return a()
                && (b()
                    || (aRatherLongNameOfSomeMethod(argument, argument)
                        && aRatherLongNameOfSomeMethod(argument, argument))
                    || n > 1);
            """);
    assertThat(text(Block.builder().when(any(most, A).negated(), Block.of("b()")).build()))
        .isEqualTo(
            """
            if (!((aRatherLongNameOfSomeMethod(argument, argument)
                    && aRatherLongNameOfSomeMethod(argument, argument))
                || a())) {
              b();
            }
            """);
  }
}
