package dev.armature.runtime.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LogTextTest {
  @ParameterizedTest
  @CsvSource({
    "plain, plain",
    "'a\r\nb', 'a\\r\\nb'",
    "'a\tb', 'a\\tb'",
    "'\u001b[2J', '\\u001b[2J'",
    "'\u0085', '\\u0085'",
    "'a\u2028b', 'a\\u2028b'",
    "'\u202egnp', '\\u202egnp'",
    "'grün 🦊', 'grün 🦊'",
  })
  void whatEndsLinesIsEscaped(String text, String shown) {
    assertThat(LogText.of(text)).isEqualTo(shown);
  }

  @Test
  void textsAreCut() {
    assertThat(LogText.of("x".repeat(100_000))).isEqualTo("x".repeat(512) + "…");
  }

  @Test
  void harmlessFailuresStayWhatTheyAre() {
    Throwable failure = new IllegalStateException("a", new RuntimeException());
    assertThat(LogFailure.of(failure)).isSameAs(failure);
  }

  @Test
  void noMessageForgesALine() {
    String forged = "x\r\n12:00 ERROR all money is gone";
    RuntimeException cause = new IllegalArgumentException(forged);
    cause.addSuppressed(new IllegalStateException(forged));
    RuntimeException failure = new RuntimeException("outer", cause);
    String printed = print(LogFailure.of(failure));
    assertThat(printed.lines()).noneMatch(line -> line.startsWith("12:00"));
    assertThat(printed)
        .startsWith("java.lang.RuntimeException: outer")
        .contains("Caused by: java.lang.IllegalArgumentException: x\\r\\n12:00 ERROR")
        .contains("Suppressed: java.lang.IllegalStateException: x\\r\\n12:00")
        .contains("at " + LogTextTest.class.getName() + ".noMessageForgesALine");
  }

  @Test
  void endlessCausesEnd() {
    RuntimeException first = new RuntimeException("a\nb");
    RuntimeException second = new RuntimeException("c", first);
    first.initCause(second);
    assertThat(print(LogFailure.of(first))).contains("a\\nb").contains("Caused by");
    RuntimeException deep = new RuntimeException("x\ny");
    for (int i = 0; i < 10_000; i++) {
      deep = new RuntimeException("level", deep);
    }
    assertThat(print(LogFailure.of(deep))).doesNotContain("x\ny");
  }

  private static String print(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
