package dev.armature.runtime.tape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.runtime.regex.Regex;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Texts looked at as bytes, against the same texts as strings. */
class TextsTest {
  private static final List<String> PIECES =
      List.of("", "a", "ab", "abcdefg", "abcdefgh", "abcdefghi", "é", "\uD83D\uDC32", "\\n", "x-");

  @Test
  void characters_are_found_as_in_strings() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      String json = '"' + piece(random) + piece(random) + piece(random) + '"';
      JsonTape tape = JsonTape.of(json);
      String text = tape.text(0);
      String chars = List.of("", "a", "x-", "gh", "abcdefghi", "bcdefghia").get(random.nextInt(6));
      assertThat(Ascii.equals(tape, 0, chars)).as(json).isEqualTo(text.equals(chars));
      assertThat(Ascii.startsWith(tape, 0, chars)).as(json).isEqualTo(text.startsWith(chars));
      assertThat(Ascii.endsWith(tape, 0, chars)).as(json).isEqualTo(text.endsWith(chars));
      assertThat(Ascii.contains(tape, 0, chars)).as(json).isEqualTo(text.contains(chars));
    }
  }

  @Test
  void names_are_found_whatever_their_length() {
    for (int length = 0; length < 40; length++) {
      String name = "n".repeat(length);
      JsonTape tape = JsonTape.of('"' + name + '"');
      Names names = Names.of(name, name + "n", "m" + name, name + "\u00e9");
      assertThat(names.find(tape, 0)).isZero();
      assertThat(names.find(JsonTape.of('"' + name + "\u00e9\""), 0)).isEqualTo(3);
      for (int i = 0; i < length; i++) {
        String other = name.substring(0, i) + '!' + name.substring(i + 1);
        assertThat(names.find(JsonTape.of('"' + other + '"'), 0)).as(other).isNegative();
        assertThat(Name.of(name).is(other.getBytes(StandardCharsets.UTF_8), 0)).as(other).isFalse();
      }
    }
  }

  @Test
  void patterns_are_found_in_texts_of_any_kind() {
    Regex two = Regex.of("^..$");
    for (String json : List.of("\"ab\"", "\"\u00e9\u00e9\"", "\"\\n\\t\"", "\"\uD83D\uDC32a\"")) {
      JsonTape tape = JsonTape.of(json);
      assertThat(tape.matches(0, two)).as(json).isEqualTo(two.find(tape.text(0)));
    }
    assertThat(JsonTape.of("\"\u00e9\u00e9\"").matches(0, two)).isTrue();
    assertThat(JsonTape.of("\"abc\"").matches(0, two)).isFalse();
  }

  private static String piece(Random random) {
    return PIECES.get(random.nextInt(PIECES.size()));
  }
}
