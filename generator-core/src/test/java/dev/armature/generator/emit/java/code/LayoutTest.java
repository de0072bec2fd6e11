package dev.armature.generator.emit.java.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayoutTest {
  private static final String LONG = "a".repeat(60);

  @Test
  void a_long_assignment_breaks_after_its_sign() {
    assertThat(
            Layout.of(
                "  private static final String A_CONSTANT = B."
                    + LONG
                    + LONG.substring(30)
                    + ";\n"))
        .isEqualTo(
            "  private static final String A_CONSTANT =\n      B."
                + LONG
                + LONG.substring(30)
                + ";\n");
  }

  @Test
  void a_long_call_breaks_after_its_parenthesis_and_again_where_needed() {
    assertThat(Layout.of("    .to(new " + LONG + "(call(" + LONG + ")));\n"))
        .isEqualTo("    .to(\n        new " + LONG + "(\n            call(" + LONG + ")));\n");
  }

  @Test
  void nothing_breaks_inside_a_literal_or_comment() {
    String source =
        "    return \"x( = \\\"" + LONG + " = (" + LONG + "\";\n     * (" + LONG + LONG + "\n";
    assertThat(Layout.of(source)).isEqualTo(source);
  }

  @Test
  void throws_goes_to_the_line_of_its_exceptions() {
    assertThat(Layout.of("  void f(int x) throws\n      IOException {\n    x();\n  }\n"))
        .isEqualTo("  void f(int x)\n      throws IOException {\n    x();\n  }\n");
  }

  @Test
  void fields_and_bare_constants_stand_together() {
    assertThat(Layout.of("  private int a;\n\n  private int b;\n\n  private int c;\n\n  x() {}\n"))
        .isEqualTo("  private int a;\n  private int b;\n  private int c;\n\n  x() {}\n");
    assertThat(Layout.of("    A,\n\n    B_1,\n\n    /** C. */\n    C\n"))
        .isEqualTo("    A,\n    B_1,\n\n    /** C. */\n    C\n");
  }
}
