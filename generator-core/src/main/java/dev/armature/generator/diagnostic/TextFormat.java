package dev.armature.generator.diagnostic;

import dev.armature.generator.source.Span;
import java.util.List;
import java.util.Locale;

/** The text format: one line, the excerpt, related places and help. */
final class TextFormat {
  static final int MAX_MESSAGE = 500;
  private static final String DID_YOU_MEAN = "did you mean";

  private final Style style;
  private final Excerpt excerpt;

  TextFormat(Style style) {
    this.style = style;
    this.excerpt = new Excerpt(style);
  }

  String print(List<Diagnostic> diagnostics, int more) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      append(out, diagnostic);
    }
    if (more > 0) {
      out.append("… and ").append(more).append(" more\n");
    }
    return out.toString();
  }

  private void append(StringBuilder out, Diagnostic diagnostic) {
    Severity severity = diagnostic.severity();
    String label = severity.name().toLowerCase(Locale.ROOT) + "[" + diagnostic.code() + "]";
    out.append(style.bold(place(diagnostic.span())))
        .append(style.mark(severity, label))
        .append(": ")
        .append(DisplayText.clean(diagnostic.message(), MAX_MESSAGE))
        .append('\n');
    String help =
        diagnostic.help() == null ? "" : DisplayText.clean(diagnostic.help(), MAX_MESSAGE);
    boolean atCaret = help.startsWith(DID_YOU_MEAN) && hasExcerpt(diagnostic.span());
    excerpt.append(out, diagnostic.span(), atCaret ? help : "", severity);
    for (Diagnostic.Related related : diagnostic.related()) {
      out.append("  ")
          .append(place(related.span()))
          .append(DisplayText.clean(related.message(), MAX_MESSAGE))
          .append('\n');
      excerpt.append(out, related.span(), "", Severity.NOTE);
    }
    if (!help.isEmpty() && !atCaret) {
      out.append("  ").append(style.bold("help:")).append(' ').append(help).append('\n');
    }
  }

  private static boolean hasExcerpt(Span span) {
    return span.file() != null && !span.file().text().isEmpty();
  }

  private static String place(Span span) {
    if (span.file() == null) {
      return "";
    }
    String name = DisplayText.clean(span.file().name(), MAX_MESSAGE);
    return name + ":" + span.line() + ":" + span.column() + ": ";
  }
}
