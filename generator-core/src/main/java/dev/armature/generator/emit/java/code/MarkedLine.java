package dev.armature.generator.emit.java.code;

import java.util.ArrayList;
import java.util.List;

/** Lays out a printed line by the marks of {@link Breaks}. Not thread-safe. */
final class MarkedLine {
  static final int COLUMNS = 100;

  private static final int DEEPER = 4;
  private static final char TEXT = 0;

  /**
   * A piece of the line.
   *
   * @param kind the mark that begins it, or {@link #TEXT}
   * @param text of a piece of text; of a break, what stands there if the line goes on
   * @param parts of a group
   * @param width its columns on one line
   */
  private record Part(char kind, String text, List<Part> parts, int width) {
    Part(char kind, String text, List<Part> parts) {
      this(kind, text, parts, text.length() + MarkedLine.width(parts, 0, parts.size()));
    }

    boolean isBreak() {
      return kind == Breaks.BREAK || kind == Breaks.BLANK;
    }

    boolean holds(char wanted) {
      return parts.stream().anyMatch(each -> each.kind() == wanted);
    }
  }

  private final StringBuilder out = new StringBuilder();
  private int start;

  private MarkedLine() {}

  /** The line without marks, or the lines that take its place. */
  static String of(String line) {
    int at = 0;
    while (at < line.length() && !Breaks.isMark(line.charAt(at))) {
      at++;
    }
    if (at == line.length()) {
      return line;
    }
    String whole = withoutMarks(line, at);
    return whole.length() <= COLUMNS ? whole : brokenUp(line);
  }

  private static String withoutMarks(String line, int first) {
    StringBuilder text = new StringBuilder(line.length()).append(line, 0, first);
    for (int i = first; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == Breaks.BLANK) {
        text.append(' ');
      } else if (!Breaks.isMark(c)) {
        text.append(c);
      }
    }
    return text.toString();
  }

  private static String brokenUp(String line) {
    MarkedLine laidOut = new MarkedLine();
    int indent = 0;
    while (line.charAt(indent) == ' ') {
      indent++;
    }
    Part whole = new Part(Breaks.VALUE, "", new Reading(line).all());
    laidOut.putUnbroken(whole, indent, 0);
    return laidOut.out.toString();
  }

  /** Puts parts between which no line ends. */
  private void putUnbroken(Part group, int indent, int tail) {
    List<Part> parts = group.parts();
    for (int i = 0; i < parts.size(); i++) {
      put(parts.get(i), indent, width(parts, i + 1, parts.size()) + tail);
    }
  }

  private void put(Part part, int indent, int tail) {
    int rest = part.width() + tail;
    boolean fitsBelow = indent + DEEPER + rest <= COLUMNS;
    if (part.kind() == TEXT || part.isBreak()) {
      out.append(part.text());
    } else if (out.length() - start + rest <= COLUMNS) {
      putUnbroken(part, indent, tail);
    } else if (part.kind() != Breaks.VALUE) {
      putBroken(part, indent + DEEPER, tail, fitsBelow);
    } else if (fitsBelow || part.holds(Breaks.PARTS)) {
      newLine(indent + DEEPER);
      putUnbroken(part, indent + DEEPER, tail);
    } else {
      putUnbroken(part, indent, tail);
    }
  }

  /**
   * Puts a group that this line cannot hold.
   *
   * @param fitsBelow whether the next line can
   */
  private void putBroken(Part group, int indent, int tail, boolean fitsBelow) {
    List<Part> parts = group.parts();
    boolean first = true;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      int next = nextBreak(parts, i + 1);
      int behind = width(parts, i + 1, next) + (next == parts.size() ? tail : 0);
      if (!part.isBreak()) {
        put(part, indent, behind);
        continue;
      }
      boolean fits = out.length() - start + part.width() + behind <= COLUMNS;
      if (group.kind() == Breaks.FILLED ? fits : fitsBelow && !first && !isParts(group)) {
        out.append(part.text());
      } else {
        newLine(indent);
      }
      first = false;
    }
  }

  private static boolean isParts(Part group) {
    return group.kind() == Breaks.PARTS;
  }

  private static int nextBreak(List<Part> parts, int from) {
    int at = from;
    while (at < parts.size() && !parts.get(at).isBreak()) {
      at++;
    }
    return at;
  }

  private static int width(List<Part> parts, int from, int to) {
    int width = 0;
    for (int i = from; i < to; i++) {
      width += parts.get(i).width();
    }
    return width;
  }

  private void newLine(int indent) {
    int end = out.length();
    while (out.charAt(end - 1) == ' ') {
      end--;
    }
    out.setLength(end);
    out.append('\n');
    start = out.length();
    out.append(" ".repeat(indent));
  }

  /** Finds the parts of a line. */
  private static final class Reading {
    private final String line;
    private int at;

    Reading(String line) {
      this.line = line;
    }

    /** The whole line; a group that ends in it may have begun before it. */
    List<Part> all() {
      List<Part> all = new ArrayList<>();
      while (at < line.length()) {
        all.addAll(parts());
      }
      return all;
    }

    /** Up to the end of the line or of the group that was begun last. */
    List<Part> parts() {
      List<Part> parts = new ArrayList<>();
      while (at < line.length()) {
        char c = line.charAt(at++);
        switch (c) {
          case Breaks.END -> {
            return parts;
          }
          case Breaks.BREAK -> parts.add(new Part(c, "", List.of()));
          case Breaks.BLANK -> parts.add(new Part(c, " ", List.of()));
          default -> parts.add(Breaks.isMark(c) ? new Part(c, "", parts()) : text());
        }
      }
      return parts;
    }

    private Part text() {
      int from = at - 1;
      while (at < line.length() && !Breaks.isMark(line.charAt(at))) {
        at++;
      }
      return new Part(TEXT, line.substring(from, at), List.of());
    }
  }
}
