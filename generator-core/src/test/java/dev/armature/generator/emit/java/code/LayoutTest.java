package dev.armature.generator.emit.java.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayoutTest {
  private static final String LONG = "a".repeat(60);

  @Test
  void nothing_breaks_inside_a_literal_or_comment() {
    String source =
        "    return \"x( = \\\"" + LONG + " = (" + LONG + "\";\n     * (" + LONG + LONG + "\n";
    assertThat(Layout.of(source)).isEqualTo(source);
  }

  @Test
  void a_long_type_goes_on_with_each_clause_in_a_line() {
    String types = "A" + LONG + ", B" + LONG;
    assertThat(Layout.of("public class X extends Y implements " + types + " {\n  x();\n"))
        .isEqualTo(
            "public class X\n    extends Y\n    implements A"
                + LONG
                + ",\n        B"
                + LONG
                + " {\n  x();\n");
    assertThat(Layout.of("public sealed interface X permits " + types + " {\n}\n"))
        .isEqualTo(
            "public sealed interface X\n    permits A" + LONG + ",\n        B" + LONG + " {}\n");
  }

  @Test
  void a_long_field_goes_on_with_its_name() {
    assertThat(Layout.of("  private final A" + LONG + " b" + LONG + ";\n"))
        .isEqualTo("  private final A" + LONG + "\n      b" + LONG + ";\n");
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
