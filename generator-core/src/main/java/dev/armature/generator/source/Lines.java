package dev.armature.generator.source;

import java.util.Arrays;

/** The lines of a text; LF, CR and CR LF end one. Immutable. */
public final class Lines {
  private final String text;
  private final int[] starts;

  private Lines(String text, int[] starts) {
    this.text = text;
    this.starts = starts;
  }

  /** Finds the lines of a text. */
  public static Lines of(String text) {
    // Counting first: growing an array would need twice the memory for a text of empty lines.
    int[] starts = new int[count(text)];
    boolean returns = hasReturns(text);
    int count = 1;
    for (int next = next(text, 0, returns); next > 0; next = next(text, next, returns)) {
      starts[count++] = next;
    }
    return new Lines(text, starts);
  }

  /** How many lines a text has, at least one. */
  public static int count(String text) {
    boolean returns = hasReturns(text);
    int count = 1;
    for (int next = next(text, 0, returns); next > 0; next = next(text, next, returns)) {
      count++;
    }
    return count;
  }

  /** Without any, line feeds are all that is looked for, which the JDK does fastest. */
  private static boolean hasReturns(String text) {
    return text.indexOf('\r') >= 0;
  }

  /** The start of the line behind the one at an offset, or 0 if that is the last. */
  private static int next(String text, int from, boolean returns) {
    if (!returns) {
      return text.indexOf('\n', from) + 1;
    }
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBreak(c)) {
        boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
        return pair ? i + 2 : i + 1;
      }
    }
    return 0;
  }

  /** How many lines there are, at least one. */
  public int count() {
    return starts.length;
  }

  /** The line, from 1, that holds an offset. */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The offset of a line's first character. */
  public int start(int line) {
    return starts[line - 1];
  }

  /** The offset behind a line's last character, without its line break. */
  public int end(int line) {
    int end = line < starts.length ? starts[line] : text.length();
    while (end > starts[line - 1] && isBreak(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** A line without its line break. */
  public String text(int line) {
    return text.substring(start(line), end(line));
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
