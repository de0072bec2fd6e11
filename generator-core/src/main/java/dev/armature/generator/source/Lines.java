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
    int[] starts = new int[16 + text.length() / 24];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\n' && c != '\r') {
        continue;
      }
      if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        i++;
      }
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = i + 1;
    }
    return new Lines(text, Arrays.copyOf(starts, count));
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
