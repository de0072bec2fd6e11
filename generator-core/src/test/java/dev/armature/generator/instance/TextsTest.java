package dev.armature.generator.instance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.schema.EcmaPattern;
import dev.armature.runtime.format.Format;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of formats and patterns. */
class TextsTest {
  @ParameterizedTest
  @EnumSource(Format.class)
  void everyFormatOfStringsHasTextsAndOneThatItRefuses(Format format) {
    for (int turn = 0; turn < 12; turn++) {
      String text = FormatTexts.of(format, turn);
      assertThat(text != null).isEqualTo(format.isForStrings());
      assertThat(text == null || format.matches(text)).as("%s", text).isTrue();
    }
    String against = FormatTexts.against(format);
    assertThat(against != null).isEqualTo(format.isForStrings());
    assertThat(against == null || !format.matches(against)).as("%s", against).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^[a-z0-9-]{3,63}$",
        "^(cus|sub)_[A-Za-z0-9]+$",
        "^\\d{4}-\\d{2}(-\\d{2})?$",
        "^([01]\\d|2[0-3]):[0-5]\\d$",
        "(a|b)\\1",
        "^\\p{L}+$",
        "^\\S*$",
        "^https://.*\\.example\\.com(/.*)?$",
        "^#[0-9A-F]{6}$",
        "^.{2,5}$"
      })
  void patternsFindWhatTheyWereWalkedToMake(String pattern) {
    for (int more = 0; more < 3; more++) {
      for (int turn = 0; turn < 5; turn++) {
        String text = PatternText.of(pattern, more, turn);
        assertThat(EcmaPattern.compile(pattern).find(text)).as(text).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[", "a{2"})
  void whatIsNoPatternHasNoText(String pattern) {
    assertThat(PatternText.of(pattern, 0, 0)).matches("|a\\{2");
  }
}
