package dev.armature.generator.diagnostic;

import java.util.List;

/** Prints diagnostics. Immutable. */
public final class DiagnosticPrinter {
  /** How many are printed unless said otherwise. */
  public static final int DEFAULT_MAX = 100;

  private final DiagnosticFormat format;
  private final boolean colours;
  private final int max;

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
    if (max < 1) {
      throw new IllegalArgumentException("max must be positive");
    }
    this.format = format;
    this.colours = colours;
    this.max = max;
  }

  /**
   * All findings by file, line and column; empty in text formats if there are none. Where there are
   * too many the heaviest are printed. SARIF has all.
   */
  public String print(Diagnostics diagnostics) {
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

  /** One finding in the text format, without a line break at the end. */
  public static String text(Diagnostic diagnostic, boolean colours) {
    return new TextFormat(new Style(colours)).print(List.of(diagnostic), 1, 0).stripTrailing();
  }
}
