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
    assertThat(JavaDoc.tag("@throws X to answer {@code 400}", ": ", doc).toString().lines())
        .hasSize(2)
        .allMatch(line -> line.length() <= 92)
        .last()
        .asString()
        .matches("    (word )+end");
  }

  private static String of(String description) {
    return JavaDoc.of(new Doc(null, description, false), "").toString();
  }

  @Test
  void lists_stay_lists() {
    assertThat(of("Sorted by:\n- name, then\n  age\n* size\n\nAfter that:\n\n1. a\n\n2. <b>\n"))
        .isEqualTo(
            """
            Sorted by:

            <ul>
              <li>name, then age
              <li>size
            </ul>

            <p>After that:

            <ol>
              <li>a
              <li>&lt;b&gt;
            </ol>""");
  }

  @Test
  void a_number_or_sign_within_a_paragraph_begins_no_list() {
    assertThat(of("In\n2020. And\n-5 or *so*.\n\n---\n\n-")).startsWith("In 2020. And -5 or *so*.");
    assertThat(
            JavaDoc.param("x", JavaDoc.said(new Doc(null, "- a\n- b.", false), "at least 3"))
                .toString())
        .isEqualTo("@param x a; b; at least 3\n");
  }

  @Test
  void code_spans_are_code() {
    assertThat(of("Of `a<b`, ``c`d``, ` `, `open and `*/`."))
        .isEqualTo("Of {@code a<b}, {@code c`d}, ` `, {@code open and}*&#47;`.");
  }
}
