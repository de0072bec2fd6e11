package dev.armature.generator.emit.java.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.ir.Doc;
import java.util.Random;
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
  void text_blocks_say_the_same_in_short_lines() {
    String[] pieces = {"\"", "\\", " ", "\"a\": ", "\n", "é", "\ud83d\ude00", "{}", "\\u0022"};
    Random random = new Random(1);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder("{");
      for (int n = random.nextInt(120); n >= 0; n--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      String literal = Literals.block(text.append('}').toString()).toString();
      int from = literal.startsWith("\"\"\"\n") ? 4 : 1;
      String inside = literal.substring(from, literal.length() - Math.min(from, 3));
      String shown = from == 1 ? inside : inside.stripIndent();
      assertThat(shown.translateEscapes()).isEqualTo(text.toString());
      assertThat(literal.lines()).allMatch(line -> line.length() <= 92);
      assertThat(literal.indexOf("\"\"\"", from)).isIn(-1, literal.length() - 3);
    }
    String word = "{\"" + "x".repeat(200) + "\ufeff\"}";
    assertThat(Literals.block(word).toString().lines().toList())
        .hasSize(4)
        .startsWith("\"\"\"", "{\"" + "x".repeat(74) + "\\")
        .endsWith("x".repeat(50) + "\\ufeff\"}\"\"\"");
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
