package dev.armature.generator.diagnostic;

import dev.armature.generator.source.Lines;
import dev.armature.generator.source.SourceFile;
import dev.armature.generator.source.Span;
import java.util.IdentityHashMap;
import java.util.Map;

/** Prints the lines around a span with a caret under it. Remembers the lines of files seen. */
final class Excerpt {
  /** UTF-16 units shown left and right of the caret's first column in a long line. */
  private static final int BEFORE = 60;

  private static final int AFTER = 100;

  private final Map<SourceFile, Lines> lines = new IdentityHashMap<>();
  private final Style style;

  Excerpt(Style style) {
    this.style = style;
  }

  /**
   * Appends the excerpt; nothing if the file's text is not known.
   *
   * @param remark what stands behind the caret, or empty
   */
  void append(StringBuilder out, Span span, String remark, Severity severity) {
    SourceFile file = span.file();
    if (file == null || file.text().isEmpty()) {
      return;
    }
    Lines all = lines.computeIfAbsent(file, f -> Lines.of(f.text()));
    if (span.line() < 1 || span.line() > all.count()) {
      return;
    }
    String line = all.text(span.line());
    int at = Math.min(span.column() - 1, line.length());
    Window window = Window.around(line, at);
    if (span.line() > 1 && window.from() == 0) {
      String previous = all.text(span.line() - 1);
      gutter(out, Integer.toString(span.line() - 1), Window.around(previous, 0).show(previous));
    }
    gutter(out, Integer.toString(span.line()), window.show(line));
    int end = Math.min(Math.max(at, at + span.length()), window.to());
    String before = window.lead() + DisplayText.clean(line.substring(window.from(), at));
    int width = Math.max(1, DisplayText.width(DisplayText.clean(line.substring(at, end))));
    String caret = " ".repeat(DisplayText.width(before)) + style.mark(severity, "^".repeat(width));
    gutter(out, "", remark.isEmpty() ? caret : caret + " " + remark);
  }

  private void gutter(StringBuilder out, String number, String text) {
    String cell = " ".repeat(Math.max(0, 5 - number.length())) + number + " |";
    out.append(style.faint(cell)).append(text.isEmpty() ? "" : " " + text).append('\n');
  }

  /** The part of a line that is shown, in UTF-16 units, never cutting a character in two. */
  private record Window(int from, int to, int length) {
    static Window around(String line, int at) {
      if (line.length() <= BEFORE + AFTER) {
        return new Window(0, line.length(), line.length());
      }
      int from = at <= BEFORE ? 0 : whole(line, at - BEFORE);
      return new Window(from, whole(line, Math.min(line.length(), at + AFTER)), line.length());
    }

    String lead() {
      return from > 0 ? "…" : "";
    }

    String show(String line) {
      return lead() + DisplayText.clean(line.substring(from, to)) + (to < length ? "…" : "");
    }

    private static int whole(String line, int at) {
      boolean inside = at > 0 && at < line.length() && Character.isLowSurrogate(line.charAt(at));
      return inside && Character.isHighSurrogate(line.charAt(at - 1)) ? at - 1 : at;
    }
  }
}
