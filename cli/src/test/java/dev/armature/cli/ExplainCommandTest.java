package dev.armature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.diagnostic.Codes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplainCommandTest {
  private final Console console = Console.redirected();

  static List<String> codes() {
    return Codes.all();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void explainsEveryCode(String code) {
    assertThat(console.run("explain", code)).isZero();
    assertThat(console.out()).startsWith(code + "\n\n").hasSizeGreaterThan(code.length() + 20);
  }

  @Test
  void listsAllCodes() {
    assertThat(console.run("explain")).isZero();
    assertThat(console.out().lines()).hasSize(Codes.all().size());
  }

  @Test
  void suggestsANearCode() {
    assertThat(console.run("explain", "source/syntx")).isEqualTo(2);
    assertThat(console.err()).contains("did you mean 'source/syntax'?");
  }
}
