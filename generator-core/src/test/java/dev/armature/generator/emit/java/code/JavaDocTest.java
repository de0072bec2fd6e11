package dev.armature.generator.emit.java.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.ir.Doc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaDocTest {
  @ParameterizedTest
  @ValueSource(strings = {"\u0000", ".", " \r\n\u0001\n", ""})
  void a_text_of_which_nothing_is_left_says_nothing(String text) {
    Doc doc = new Doc(null, text, false);
    assertThat(JavaDoc.said(doc, "")).isEmpty();
    assertThat(JavaDoc.said(doc, "at least 3")).isEqualTo("at least 3");
    assertThat(JavaDoc.param("x", "").isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET /pets/{petId}", "^\\d{2}[a-z]$", "a b", "é"})
  void code_stays_code_where_it_may(String text) {
    assertThat(JavaDoc.code(text)).isEqualTo("{@code " + text + "}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*/", "\\u002a/", "@author", "\u202e", "\u0001"})
  void code_that_would_end_itself_is_escaped(String text) {
    assertThat(JavaDoc.code(text)).startsWith("<code>").doesNotContain(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"}{", "{", "}", "a}b{c"})
  void braces_that_do_not_match_stay_outside_of_tags(String text) {
    assertThat(JavaDoc.code(text)).isEqualTo("<code>" + text + "</code>");
  }

  @Test
  void a_tag_is_wrapped_with_its_text() {
    Doc doc = new Doc(null, "word ".repeat(20) + "end.", false);
    assertThat(JavaDoc.brief("@throws X to answer {@code 400}", ": ", doc).toString().lines())
        .hasSize(2)
        .allMatch(line -> line.length() <= 92)
        .last()
        .asString()
        .matches("    (word )+end");
  }
}
