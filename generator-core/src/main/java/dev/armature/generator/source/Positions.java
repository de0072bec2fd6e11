package dev.armature.generator.source;

/** Makes the spans of one file from offsets; fast when offsets mostly grow. Not thread-safe. */
final class Positions {
  private final SourceFile file;
  private final Lines lines;
  private int line = 1;
  private int lineStart;
  private int nextStart;

  Positions(SourceFile file) {
    this.file = file;
    this.lines = Lines.of(file.text());
    moveTo(1);
  }

  /** From {@code start} to {@code end}, or to the end of the first line if that comes earlier. */
  Span span(int start, int end) {
    int from = Math.max(0, Math.min(start, file.text().length()));
    if (from < lineStart || from >= nextStart) {
      moveTo(lines.lineAt(from));
    }
    int to = end < nextStart ? end : Math.min(end, lines.end(line));
    return new Span(file, line, from - lineStart + 1, Math.max(0, to - from));
  }

  private void moveTo(int newLine) {
    line = newLine;
    lineStart = lines.start(newLine);
    nextStart = newLine < lines.count() ? lines.start(newLine + 1) : Integer.MAX_VALUE;
  }
}
