package dev.armature.generator.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.regex.Regex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EcmaPatternTest {
  @Test
  void anchors_mean_the_ends_of_the_text() {
    assertThat(found("^a$", "a")).isTrue();
    assertThat(found("^a$", "a\n")).isFalse();
    assertThat(found("b", "abc")).isTrue();
  }

  @Test
  void sets_are_those_of_ecma() {
    assertThat(found("^\\d$", "\u0663")).isFalse();
    assertThat(found("^\\w$", "é")).isFalse();
    assertThat(found("^\\W$", "é")).isTrue();
    assertThat(found("^\\s$", "\ufeff")).isTrue();
    assertThat(found("^\\S$", "\u00a0")).isFalse();
    assertThat(found("^.$", "\u0085")).isTrue();
    assertThat(found("^.$", "\u2028")).isFalse();
    assertThat(found("\\bb", "éb")).isTrue();
    assertThat(found("^[^\\S]$", " ")).isTrue();
    assertThat(found("^[^\\Sx]$", "x")).isFalse();
  }

  @Test
  void classes_have_no_meaning_of_javas() {
    assertThat(found("^[a&&b]+$", "a&b")).isTrue();
    assertThat(found("^[[]$", "[")).isTrue();
    assertThat(found("^[]$", "")).isFalse();
    assertThat(found("^[^]$", "\n")).isTrue();
    assertThat(found("^[a^#-]+$", "a^#-")).isTrue();
    assertThat(found("^[\\w-.]+$", "a-.b")).isTrue();
    assertThat(found("^[\\b]$", "\b")).isTrue();
  }

  @Test
  void characters_are_code_points() {
    assertThat(found("^\uD83D\uDC32*$", "\uD83D\uDC32\uD83D\uDC32")).isTrue();
    assertThat(found("^\\uD83D\\uDC32*$", "\uD83D\uDC32\uD83D\uDC32")).isTrue();
    assertThat(found("^\\u{1F432}$", "\uD83D\uDC32")).isTrue();
    assertThat(found("^[\\u{1F430}-\\u{1F434}]$", "\uD83D\uDC32")).isTrue();
    assertThat(found("^\\x41\\cA\\0$", "A\u0001\0")).isTrue();
  }

  @Test
  void groups_and_references_keep_their_numbers() {
    assertThat(found("^(?<x>a|b)-\\k<x>$", "b-b")).isTrue();
    assertThat(found("^(a)(?:b)\\1$", "aba")).isTrue();
    assertThat(found("^(?!x)(?<=^)y(?=z)", "yz")).isTrue();
    assertThat(found("^\\p{Letter}\\p{Script=Greek}\\P{L}$", "aω1")).isTrue();
  }

  @Test
  void braces_without_counts_stand_for_themselves() {
    assertThat(found("^{a}$", "{a}")).isTrue();
    assertThat(found("^a{2,}$", "aaa")).isTrue();
    assertThat(found("^\\/x\\-\\@$", "/x-@")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        ")",
        "[",
        "a++",
        "*",
        "(?i)a",
        "(?#x)",
        "\\",
        "[b-a]",
        "a{2}{3}",
        "(?<y>a)\\k<x>"
      })
  void what_is_no_pattern_is_refused(String ecma) {
    assertThat(EcmaPattern.isValid(ecma)).isFalse();
  }

  private static boolean found(String ecma, String text) {
    Regex regex = EcmaPattern.compile(ecma);
    assertThat(regex).as(ecma).isNotNull();
    return regex.find(text);
  }
}
