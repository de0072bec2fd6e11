package dev.armature.generator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.source.SourceFile;
import dev.armature.generator.source.Span;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {
  @Test
  void textShowsTheLineBeforeAndACaret() {
    Diagnostics diagnostics = new Diagnostics();
    Span span = new Span(file("a:\n  name:\n    type: strng\n"), 3, 11, 5);
    diagnostics.error("source/syntax", span, "unknown type 'strng'", "did you mean 'string'?");
    assertThat(text(diagnostics))
        .isEqualTo(
            """
            t.yaml:3:11: error[source/syntax]: unknown type 'strng'
                2 |   name:
                3 |     type: strng
                  |           ^^^^^ did you mean 'string'?
            """);
  }

  @Test
  void relatedPlacesAndHelpFollow() {
    SourceFile file = file("a: 1\na: 2\n");
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.report(
        new Diagnostic(
            "source/duplicate-key",
            Severity.ERROR,
            "duplicate key 'a'",
            new Span(file, 2, 1, 1),
            List.of(new Diagnostic.Related("first written here", new Span(file, 1, 1, 1))),
            "rename one"));
    assertThat(text(diagnostics))
        .isEqualTo(
            """
            t.yaml:2:1: error[source/duplicate-key]: duplicate key 'a'
                1 | a: 1
                2 | a: 2
                  | ^
              t.yaml:1:1: first written here
                1 | a: 1
                  | ^
              help: rename one
            """);
  }

  @Test
  void warningsThatSayTheSameAreShownOnce() {
    SourceFile file = file("a: x\nb: x\nc: y\n");
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.warning("openapi/unsupported", new Span(file, 1, 4, 1), "x is odd", null);
    diagnostics.warning("openapi/unsupported", new Span(file, 2, 4, 1), "x is odd", null);
    diagnostics.warning("openapi/unsupported", new Span(file, 3, 4, 1), "y is odd", null);
    assertThat(text(diagnostics))
        .isEqualTo(
            """
            t.yaml:1:4: warning[openapi/unsupported]: x is odd
                1 | a: x
                  |    ^
              also at 2:4
            t.yaml:3:4: warning[openapi/unsupported]: y is odd
                2 | b: x
                3 | c: y
                  |    ^
            """);
  }

  @Test
  void briefIsALineForEachKindOfNotes() {
    SourceFile file = file("a: x\nb: x\nc: y\n");
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.note("naming/clash", new Span(file, 1, 4, 1), "'x' and 'X' clash", "choose");
    diagnostics.note("naming/clash", new Span(file, 2, 4, 1), "'y' and 'Y' clash", "choose");
    diagnostics.note(
        "contract/error-mapper", new Span(file, 3, 4, 1), "a mapper is due", "give it");
    diagnostics.warning("openapi/unsupported", new Span(file, 3, 4, 1), "y is odd", null);
    assertThat(new DiagnosticPrinter(DiagnosticFormat.TEXT).brief().print(diagnostics))
        .isEqualTo(
            """
            t.yaml:3:4: warning[openapi/unsupported]: y is odd
                2 | b: x
                3 | c: y
                  |    ^
            t.yaml:1:4: note[naming/clash]: 'x' and 'X' clash; and 1 more like it
            t.yaml:3:4: note[contract/error-mapper]: a mapper is due
              help: give it
            """);
    assertThat(text(diagnostics)).contains("1 | a: x", "'y' and 'Y' clash", "help: choose");
  }

  @Test
  void wideCharactersAndTabsKeepTheCaretInPlace() {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.error("source/syntax", new Span(file("\t😀漢e\u0301: x"), 1, 9, 1), "m", null);
    assertThat(text(diagnostics))
        .isEqualTo(
            """
            t.yaml:1:9: error[source/syntax]: m
                1 |     😀漢e\u0301: x
                  |            ^
            """);
  }

  @Test
  void nothingFromADocumentReachesTheTerminalAsACommand() {
    Diagnostics diagnostics = new Diagnostics();
    SourceFile file =
        new SourceFile("\u001b[2Jx", URI.create("x:y"), "a\u001b]0;t\u0007\u202e\u009b");
    diagnostics.error(
        "source/syntax", new Span(file, 1, 2, 1), "\u001b[31m\n::error::x", "\u009bh");
    for (DiagnosticFormat format : DiagnosticFormat.values()) {
      String out = new DiagnosticPrinter(format).print(diagnostics);
      assertThat(out).doesNotContainPattern("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\u202e]");
      assertThat(out).doesNotContainPattern("(?m)^::error::x");
    }
    assertThat(text(diagnostics))
        .contains("a\\u001b]0;t\\u0007\\u202e\\u009b\n")
        .contains(" |  ^^^^^^\n");
  }

  @Test
  void longLinesAreCutAroundTheCaret() {
    Diagnostics diagnostics = new Diagnostics();
    String line = "x".repeat(5000) + "HERE" + "y".repeat(5000);
    diagnostics.error("source/syntax", new Span(file("z\n" + line), 2, 5001, 4), "m", null);
    assertThat(text(diagnostics))
        .isEqualTo(
            """
            t.yaml:2:5001: error[source/syntax]: m
                2 | …%sHERE%s…
                  |  %s^^^^
            """
                .formatted("x".repeat(60), "y".repeat(96), " ".repeat(60)));
  }

  @Test
  void findingsAreSortedOnceAndCapped() {
    Diagnostics diagnostics = new Diagnostics();
    SourceFile file = file("a\nb\nc\n");
    for (int line : new int[] {3, 1, 2, 1}) {
      diagnostics.warning("source/syntax", new Span(file, line, 1, 1), "line " + line, null);
    }
    String out = new DiagnosticPrinter(DiagnosticFormat.TEXT, false, 2).print(diagnostics);
    assertThat(out.lines().filter(l -> l.contains("warning["))).hasSize(2);
    assertThat(out).startsWith("t.yaml:1:1").contains("t.yaml:2:1").endsWith("… and 1 more\n");
  }

  @Test
  void notesNeverHideErrors() {
    Diagnostics diagnostics = new Diagnostics();
    SourceFile file = file("a\nb\nc\nd\n");
    diagnostics.note("source/syntax", new Span(file, 1, 1, 1), "first", null);
    diagnostics.note("source/syntax", new Span(file, 2, 1, 1), "alike", null);
    diagnostics.note("source/syntax", new Span(file, 3, 1, 1), "alike", null);
    diagnostics.error("source/syntax", new Span(file, 4, 1, 1), "last", null);
    for (DiagnosticFormat format : DiagnosticFormat.values()) {
      assertThat(new DiagnosticPrinter(format, false, 1).print(diagnostics)).contains("last");
    }
    String two = new DiagnosticPrinter(DiagnosticFormat.TEXT, false, 2).print(diagnostics);
    assertThat(two).contains("first", "last").endsWith("… and 2 more\n");
  }

  @Test
  void coloursAreOnlyThereWhenWanted() {
    Diagnostic diagnostic =
        new Diagnostic("source/syntax", Severity.ERROR, "m", Span.NONE, List.of(), "h");
    assertThat(DiagnosticPrinter.text(diagnostic, false))
        .isEqualTo("error[source/syntax]: m\n  help: h");
    assertThat(DiagnosticPrinter.text(diagnostic, true))
        .contains("\u001b[1;31merror[source/syntax]");
  }

  @Test
  void githubGetsWorkflowCommands() {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.error("source/syntax", new Span(file("abc"), 1, 2, 2), "100%: bad", "fix");
    assertThat(new DiagnosticPrinter(DiagnosticFormat.GITHUB).print(diagnostics))
        .isEqualTo(
            "::error file=t.yaml,line=1,col=2,endColumn=3,title=source/syntax::100%25: bad"
                + "%0Ahelp: fix\n");
  }

  @Test
  void githubCommandsAreNotEndedByWhatTheySay() {
    Diagnostics diagnostics = new Diagnostics();
    SourceFile file = new SourceFile("a,b:c%0A\r\n.yaml", URI.create("x:y"), "abc");
    diagnostics.error("source/syntax", new Span(file, 1, 1, 1), "a::b,c\r\n::error::d", null);
    assertThat(new DiagnosticPrinter(DiagnosticFormat.GITHUB).print(diagnostics))
        .isEqualTo(
            "::error file=a%2Cb%3Ac%250A\\u000d\\u000a.yaml,line=1,col=1,endColumn=1,"
                + "title=source/syntax::a::b,c\\u000d\\u000a::error::d\n");
  }

  @Test
  void jsonHoldsEverything() {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.note("source/syntax", new Span(file("é"), 1, 1, 1), "é", null);
    assertThat(new DiagnosticPrinter(DiagnosticFormat.JSON).print(diagnostics))
        .contains("\"message\" : \"\\u00E9\"", "\"line\" : 1", "\"notes\" : 1", "\"omitted\" : 0");
  }

  private static String text(Diagnostics diagnostics) {
    return new DiagnosticPrinter(DiagnosticFormat.TEXT).print(diagnostics);
  }

  private static SourceFile file(String text) {
    return new SourceFile("t.yaml", URI.create("file:///t.yaml"), text);
  }
}
