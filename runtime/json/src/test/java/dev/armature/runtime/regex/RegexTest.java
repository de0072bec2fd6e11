package dev.armature.runtime.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.armature.timing.CpuLimit;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegexTest {
  @Test
  void references_to_groups_that_did_not_take_part_are_empty() {
    assertThat(find("^(?:(a)|b)\\1$", "b")).isTrue();
    assertThat(find("^\\1(a)$", "a")).isTrue();
    assertThat(find("^(?<x>a|b)-\\k<x>$", "b-b")).isTrue();
    assertThat(find("^(?<x>a|b)-\\k<x>$", "b-a")).isFalse();
  }

  @Test
  void a_round_of_a_loop_forgets_the_groups_of_the_one_before() {
    assertThat(find("^(?:(a)|b)*\\1$", "ab")).isTrue();
    assertThat(find("^(?:(a)|(b))+\\1\\2$", "abb")).isTrue();
    assertThat(find("^(?:(a)|(b))+\\1\\2$", "abab")).isFalse();
  }

  @Test
  void ascii_texts_may_lie_within_bytes() {
    byte[] bytes = "xabcabcx".getBytes(StandardCharsets.US_ASCII);
    Regex whole = Regex.of("^(abc)+$");
    assertThat(whole.find(bytes, 1, 7)).isTrue();
    assertThat(whole.find(bytes, 1, 6)).isFalse();
    assertThat(whole.find(bytes, 0, 7)).isFalse();
    assertThat(Regex.of("^$").find(bytes, 3, 3)).isTrue();
  }

  @Test
  void ascii_texts_need_no_table_of_all_states() {
    Regex large = Regex.of("^[ab]*a[ab]{12}$"); // More than 4,096 states.
    byte[] bytes = "abbbbbbbbbbbbb".getBytes(StandardCharsets.US_ASCII);
    assertThat(large.find(bytes, 0, 13)).isTrue();
    assertThat(large.find(bytes, 0, 14)).isFalse();
    assertThat(large.find(bytes, 1, 14)).isFalse();
  }

  @Test
  void modifiers_hold_for_a_part() {
    assertThat(find("^(?i:a)b$", "Ab")).isTrue();
    assertThat(find("^(?i:a)b$", "AB")).isFalse();
    assertThat(find("^(?i:a(?-i:b)c)$", "AbC")).isTrue();
    assertThat(find("^(?i:a(?-i:b)c)$", "ABC")).isFalse();
    assertThat(find("^(?s:.)$", "\n")).isTrue();
    assertThat(find("^(?s:(?-s:.))$", "\n")).isFalse();
    assertThat(find("(?m:^b$)", "a\u2028b\rc")).isTrue();
    assertThat(find("(?m:(?-m:^)b)", "a\nb")).isFalse();
    assertThat(find("^(?im-s:A$)(?s:.)b", "a\nb")).isTrue();
  }

  @Test
  void cases_are_folded_as_unicode_does() {
    assertThat(find("^(?i:k)$", "\u212A")).isTrue();
    assertThat(find("^(?i:[^k])$", "\u212A")).isFalse();
    assertThat(find("^(?i:Σ)+$", "σςΣ")).isTrue();
    assertThat(find("^(?i:ß)$", "ẞ")).isTrue();
    assertThat(find("^(?i:ß)$", "ss")).isFalse();
    assertThat(find("^(?i:i)$", "İ")).isFalse();
    assertThat(find("^(?i:\\u{10400})$", "\uD801\uDC28")).isTrue();
    assertThat(find("^(?i:\\p{Lu})$", "a")).isTrue();
    assertThat(find("^(?i:\\w)$", "ſ")).isTrue();
    assertThat(find("^\\w$|^(?i:\\W)$", "ſ")).isFalse();
    assertThat(find("(?i:\\b)ſ$", "-ſ")).isTrue();
    assertThat(find("\\bſ$", "-ſ")).isFalse();
    assertThat(find("^(\uD801\uDC00a)(?i:\\1)$", "\uD801\uDC00a\uD801\uDC28A")).isTrue();
    assertThat(find("^(a)\\1(?i:x)$", "aAx")).isFalse();
  }

  @Test
  void groups_of_one_name_may_stand_in_different_alternatives() {
    String date = "^(?:(?<y>\\d{4})-\\d\\d|\\d\\d/(?<y>\\d{4})) \\k<y>$";
    assertThat(find(date, "2026-11 2026")).isTrue();
    assertThat(find(date, "11/2026 2026")).isTrue();
    assertThat(find(date, "11/2026 2025")).isFalse();
    assertThat(find("^(?:(?:(?<a>x)|(?<a>y))\\k<a>){2}$", "xxyy")).isTrue();
    assertThat(find("^(?:(?:(?<a>x)|(?<a>y))\\k<a>){2}$", "xxyx")).isFalse();
    assertThat(find("(?<=(?:(?<a>x)|(?<a>y))z)\\k<a>$", "yzy")).isTrue();
  }

  @Test
  @CpuLimit(10)
  void many_groups_of_one_name_are_checked_in_one_pass() {
    String alternatives = "(?<name>a)|".repeat(100_000);
    assertThat(EcmaSyntax.isValid(alternatives)).isTrue();
    assertThat(EcmaSyntax.isValid("(?:" + alternatives + ")(?<name>a)")).isFalse();
    assertThat(EcmaSyntax.isValid("(?i:[a-z])".repeat(50_000))).isTrue();
    StringBuilder nested = new StringBuilder();
    for (int i = 0; i < 50_000; i++) {
      nested.append("((?<a").append(i).append(">x)");
    }
    assertThat(EcmaSyntax.isValid(nested + ")".repeat(50_000))).isTrue();
  }

  @Test
  void look_behinds_match_from_right_to_left() {
    assertThat(find("(?<=^a+)b", "aab")).isTrue();
    assertThat(find("(?<=(\\d+)(\\d+))-\\2$", "1053-053")).isTrue();
    assertThat(find("(?<=(\\d+)(\\d+))-\\2$", "1053-3")).isFalse();
    assertThat(find("(?<!a{2})b", "aab")).isFalse();
    assertThat(find("(?<=\\1(a))b", "aab")).isTrue();
  }

  @Test
  void characters_are_code_points() {
    assertThat(find("^.$", "\uD83D\uDC32")).isTrue();
    assertThat(find("(?<=^.)$", "\uD83D\uDC32")).isTrue();
    assertThat(find("^[^x]{2}$", "\uD83D\uDC32")).isFalse();
    assertThat(find("\\u{DC32}", "\uD83D\uDC32")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Letter, é, 1",
    "L, é, 1",
    "digit, ৪, a",
    "gc=Nd, ৪, a",
    "General_Category=Cn, \u0378, a",
    "Script=Greek, ω, a",
    "sc=Grek, ω, a",
    "sc=Deva, अ, ।",
    "scx=Deva, ।, a",
    "Script_Extensions=Greek, ω, a",
    "ASCII, a, é",
    "Assigned, é, \u0378",
    "Alphabetic, é, 1",
    "ID_Start, a, 1",
    "White_Space, '\u00a0', a",
    "Emoji, 🐲, a",
    "Lu, É, é",
    "Uppercase, É, é",
    "Script=Garay, \uD803\uDD50, a"
  })
  void properties_have_their_members(String property, String inside, String outside) {
    assertThat(find("^\\p{" + property + "}$", inside)).isTrue();
    assertThat(find("^\\P{" + property + "}$", inside)).isFalse();
    assertThat(find("^\\p{" + property + "}$", outside)).isFalse();
    assertThat(find("^\\P{" + property + "}$", outside)).isTrue();
    assertThat(find("^\\p{Any}{2}$", inside + outside)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\\p{IsLatin}", "\\p{letter}", "\\p{Greek}", "\\p{sc=greek}", "\\p{gc=}", "\\p{L"})
  void unknown_properties_are_refused(String pattern) {
    assertThatThrownBy(() -> Regex.of(pattern)).isInstanceOf(PatternSyntaxException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\a",
        "\\Z",
        "(?P<n>x)",
        "(?i)a",
        "(?#x)",
        "a++",
        "a{2,1}",
        "{",
        "}",
        "]",
        "[b-a]",
        "[a-\\d]",
        "\\-",
        "\\_",
        "\\8",
        "\\1",
        "\\00",
        "\\k<x>",
        "\\k",
        "(?<a>x)(?<a>y)",
        "(?<>x)",
        "(?<1>x)",
        "\\u{110000}",
        "\\u{}",
        "[\\u{2}-\\u{1}]",
        "\\u12",
        "\\x1",
        "\\c1",
        "(?=a)*",
        "^*",
        "\\b+",
        "(",
        ")",
        "[",
        "\\",
        "a|*",
        "\\p{Foo}",
        "\\p",
        "(?<=a)?",
        "^(abc]",
        "(?i)a",
        "(?-:a)",
        "(?ii:a)",
        "(?i-i:a)",
        "(?x:a)",
        "(?i:a",
        "(?i",
        "(?<n>a)(?<n>b)",
        "(?<n>(?<n>a))",
        "(?:(?<n>a)|b)(?<n>c)",
        "(?<n>a)|(?<m>b(?:c|(?<m>d)))"
      })
  void what_is_no_pattern_has_not_the_format(String text) {
    assertThat(EcmaSyntax.isValid(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "[^]",
        "\\cA",
        "(?<=a+)b",
        "(?<n>a)\\k<n>",
        "\\k<n>(?<n>a)",
        "([abc])+\\s+$",
        "\\u{10ffff}",
        "[\\-\\b]",
        "a{1,2}?",
        "|",
        "(|)",
        "(?<\\u{61}é$>x)\\k<aé$>",
        "\\/",
        "[a-]",
        "a{99999999999}",
        "\\p{Script=Latin}",
        "[\\d-]",
        "\\0",
        "(?i:a)",
        "(?-i:a)",
        "(?ims-:a)",
        "(?i-ms:a)",
        "(?:(?<n>a)|(?<n>b))\\k<n>",
        "(?<n>a)|(?:(?<n>b)|(?<n>c))"
      })
  void what_is_a_pattern_has_the_format(String text) {
    assertThat(EcmaSyntax.isValid(text)).isTrue();
  }

  @Test
  @CpuLimit(30)
  void deep_patterns_are_checked_and_refused_in_bounded_memory() {
    String deep = "(".repeat(500_000) + ")".repeat(500_000);
    assertThat(EcmaSyntax.isValid(deep)).isTrue();
    assertThat(EcmaSyntax.isValid(deep + ")")).isFalse();
    assertThatThrownBy(() -> Regex.of(deep)).isInstanceOf(PatternSyntaxException.class);
    String most = "(".repeat(Regex.MAX_DEPTH) + "a" + ")".repeat(Regex.MAX_DEPTH) + "\\1";
    assertThat(find(most, "aa")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^(a|b)*$",
        "^(a+)+$",
        "^(a|aa)+$",
        "^(.*a){20}x",
        "(a*)*b",
        "^(?=.*c)(a|b)*$",
        "\\b(a*b?)*c"
      })
  @CpuLimit(60)
  void long_texts_are_searched_in_one_walk(String pattern) {
    Regex regex = Regex.of(pattern);
    assertThat(regex.isLinear()).isTrue();
    assertThatCode(() -> regex.find("ab".repeat(200_000) + "!")).doesNotThrowAnyException();
    assertThat(regex.find("a".repeat(400_000) + "!")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"^(a+)+\\1!$", "^(?:(?=a)a|b|ab)*$", "(?<=(a*)*)c", "^((a|b)*)\\1$"})
  @CpuLimit(60)
  void other_searches_end_in_a_verdict_or_at_a_limit(String pattern) {
    Regex regex = Regex.of(pattern);
    assertThat(regex.isLinear()).isFalse();
    for (String text : new String[] {"ab".repeat(200_000) + "?", "a".repeat(400_000) + "?"}) {
      try {
        assertThat(regex.find(text)).isFalse();
      } catch (RegexLimitException limit) {
        assertThat(limit).hasMessageContaining("too m");
      }
    }
  }

  @Test
  @CpuLimit(60)
  void counts_beyond_a_program_are_counted() {
    Regex regex = Regex.of("^(?:ab){0,262144}$");
    assertThat(regex.find("ab".repeat(100_000))).isTrue();
    assertThat(regex.find("ab".repeat(100_000) + "a")).isFalse();
    assertThat(Regex.of("^.{0,262144}$").find("x".repeat(262_145))).isFalse();
    assertThat(Regex.of("^.{0,262144}$").find("x".repeat(262_144))).isTrue();
  }

  @Test
  void a_pattern_without_end_of_states_forgets_old_ones() {
    Regex regex = Regex.of("(a|b)*a(a|b){14}c");
    StringBuilder text = new StringBuilder();
    Random random = new Random(1);
    for (int i = 0; i < 60_000; i++) {
      text.append(random.nextBoolean() ? 'a' : 'b');
    }
    assertThat(regex.find(text)).isFalse();
    assertThat(regex.find(text + "a" + "b".repeat(14) + "c")).isTrue();
  }

  private static boolean find(String pattern, String text) {
    return Regex.of(pattern).find(text);
  }
}
