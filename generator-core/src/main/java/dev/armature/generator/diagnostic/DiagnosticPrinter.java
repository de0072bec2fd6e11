package dev.armature.generator.diagnostic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints diagnostics. Immutable. */
public final class DiagnosticPrinter {
  /** How many are printed unless said otherwise. */
  public static final int DEFAULT_MAX = 100;

  private final DiagnosticFormat format;
  private final boolean colours;
  private final int max;
  private final boolean verbose;

  /** Prints at most {@link #DEFAULT_MAX} without colours. */
  public DiagnosticPrinter(DiagnosticFormat format) {
    this(format, false, DEFAULT_MAX);
  }

  /**
   * A printer.
   *
   * @param colours whether text has ANSI colours
   * @param max how many are printed, at least 1; the rest is counted
   */
  public DiagnosticPrinter(DiagnosticFormat format, boolean colours, int max) {
    this(format, colours, max, true);
  }

  private DiagnosticPrinter(DiagnosticFormat format, boolean colours, int max, boolean verbose) {
    if (max < 1) {
      throw new IllegalArgumentException("max must be positive");
    }
    this.format = format;
    this.colours = colours;
    this.max = max;
    this.verbose = verbose;
  }

  /** A printer for people who have seen the notes: one line for each kind of them. */
  public DiagnosticPrinter brief() {
    return new DiagnosticPrinter(format, colours, max, false);
  }

  /**
   * All findings by file, line and column; empty in text formats if there are none. Where there are
   * too many the heaviest are printed. SARIF has all.
   */
  public String print(Diagnostics diagnostics) {
    if (format == DiagnosticFormat.TEXT && !verbose) {
      return brief(diagnostics);
    }
    List<Diagnostic> sorted = diagnostics.sorted();
    List<Diagnostic> shown = Heaviest.of(sorted, max, Diagnostic::severity);
    int more = diagnostics.count() - shown.size();
    int forgotten = diagnostics.count() - sorted.size();
    return switch (format) {
      case TEXT -> new TextFormat(new Style(colours)).print(sorted, max, forgotten);
      case JSON -> JsonFormat.print(shown, diagnostics);
      case GITHUB -> GithubFormat.print(shown, more);
      case SARIF -> SarifFormat.print(sorted);
    };
  }

  private String brief(Diagnostics diagnostics) {
    List<Diagnostic> notes = new ArrayList<>();
    List<Diagnostic> others = new ArrayList<>();
    for (Diagnostic each : diagnostics.sorted()) {
      (each.severity() == Severity.NOTE ? notes : others).add(each);
    }
    int forgotten = diagnostics.count() - notes.size() - others.size();
    String text = new TextFormat(new Style(colours)).print(others, max, forgotten);
    return text + String.join("", lines(notes));
  }

  /** Each kind of notes, with the end of its line. */
  private List<String> lines(List<Diagnostic> notes) {
    Map<String, List<Diagnostic>> kinds = new LinkedHashMap<>();
    notes.forEach(note -> kinds.computeIfAbsent(note.code(), code -> new ArrayList<>()).add(note));
    return kinds.values().stream().map(kind -> line(kind, colours) + "\n").toList();
  }

  /** A kind of notes in one line: the first, and how many more there are; help for one alone. */
  public static String line(List<Diagnostic> kind, boolean colours) {
    TextFormat text = new TextFormat(new Style(colours));
    Diagnostic first = kind.get(0);
    int more = kind.size() - 1;
    return more == 0
        ? text.line(first, "") + text.help(first)
        : text.line(first, "; and " + more + " more like it");
  }

  /** One finding in the text format, without a line break at the end. */
  public static String text(Diagnostic diagnostic, boolean colours) {
    return new TextFormat(new Style(colours)).print(List.of(diagnostic), 1, 0).stripTrailing();
  }
}
