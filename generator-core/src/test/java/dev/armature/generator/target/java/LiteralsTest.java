package dev.armature.generator.target.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.ir.Doc;
import org.junit.jupiter.api.Test;

class LiteralsTest {
  @Test
  void string_literals_escape_what_ends_them_or_is_not_seen() {
    assertThat(Literals.string("a\"\\u0022\n\t'$T").toString())
        .isEqualTo("\"a\\\"\\\\u0022\\n\\t'$T\"");
    assertThat(Literals.string("\ud800\u202e\u0000\ufeff").toString())
        .isEqualTo("\"\\ud800\\u202e\\u0000\\ufeff\"");
    assertThat(Literals.string("é宠\ud83d\ude00").toString()).isEqualTo("\"é宠\ud83d\ude00\"");
    assertThat(Literals.string("x".repeat(50_000)).toString())
        .startsWith("java.lang.String.join(\"\", \"xx");
  }

  @Test
  void javadoc_holds_no_text_that_ends_it() {
    Doc doc = new Doc("a */ @b {@c} \\u002a/", "<p>1 & 2\n\n\ud800\u202e$L", false);
    assertThat(JavaDoc.of(doc, "").toString())
        .isEqualTo(
            "a *&#47; &#64;b {&#64;c} &#92;u002a/\n\n<p>&lt;p&gt;1 &amp; 2\n\n<p>\ufffd&#x202e;$L");
    assertThat(JavaDoc.code("a*/")).isEqualTo("<code>a*&#47;</code>");
    assertThat(JavaDoc.code("{a}")).isEqualTo("{@code {a}}");
    assertThat(JavaDoc.code("a<b>")).isEqualTo("{@code a<b>}");
  }
}
