package dev.armature.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of the largest accepted size, made to cost as much as possible: each ends in seconds. */
class HugeTextTest {
  private static final int SIZE = 31 << 20;

  static Stream<Arguments> hugeTexts() {
    return Stream.of(
        Arguments.of("x.yaml", "a", ":", SourceCodes.TOO_LARGE),
        Arguments.of("x.yaml", "!", "!", SourceCodes.TOO_LARGE),
        Arguments.of("x.yaml", "a:", "\n", SourceCodes.TOO_LARGE),
        Arguments.of("x.json", "{", "\n", SourceCodes.TOO_LARGE),
        Arguments.of("x.yaml", "- 1", "\n- 1", SourceCodes.TOO_LARGE),
        Arguments.of("x.json", "[1", ",1", SourceCodes.TOO_LARGE),
        Arguments.of("x.yaml", "", "- ", SourceCodes.TOO_LARGE),
        Arguments.of("x.yaml", "", "-\n ", SourceCodes.TOO_LARGE),
        Arguments.of("x.json", "", "{\"a\":", SourceCodes.TOO_DEEP),
        Arguments.of("x.json", "[", "9", SourceCodes.NUMBER),
        Arguments.of("x.yaml", "---\n", "# comment\n", SourceCodes.SYNTAX));
  }

  /** Three times the ten seconds that a bad document may take. */
  @ParameterizedTest
  @MethodSource("hugeTexts")
  @Timeout(value = 300, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void hugeTextsAreProblems(String name, String start, String repeated, String code) {
    String end = code.equals(SourceCodes.SYNTAX) ? "]" : "";
    String text = start + repeated.repeat(SIZE / repeated.length()) + end;
    assertThat(Read.problems(name, text))
        .singleElement()
        .extracting(SourceProblem::code)
        .isEqualTo(code);
  }
}
