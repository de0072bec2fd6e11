package dev.armature.generator.diagnostic;

import dev.armature.generator.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The text format: one line, the excerpt, related places and help. */
final class TextFormat {
  static final int MAX_MESSAGE = 500;

  /** A line for the configuration must be whole to be of use. */
  static final int MAX_HELP = 10_000;

  private static final int MAX_PLACES = 6;
  private static final String DID_YOU_MEAN = "did you mean";

  private final Style style;
  private final Excerpt excerpt;

  TextFormat(Style style) {
    this.style = style;
    this.excerpt = new Excerpt(style);
  }

  /** Prints at most {@code max} that say different things; {@code more} are not in the list. */
  String print(List<Diagnostic> diagnostics, int max, int more) {
    StringBuilder out = new StringBuilder();
    List<List<Diagnostic>> groups =
        Heaviest.of(alike(diagnostics), max, alike -> alike.get(0).severity());
    int rest = diagnostics.size() + more;
    for (List<Diagnostic> alike : groups) {
      append(out, alike.get(0));
      elsewhere(out, alike.subList(1, alike.size()));
      rest -= alike.size();
    }
    if (rest > 0) {
      out.append("… and ").append(rest).append(" more\n");
    }
    return out.toString();
  }

  /** Groups warnings and notes that say the same; every error stands for itself. */
  private static List<List<Diagnostic>> alike(List<Diagnostic> diagnostics) {
    Map<Object, List<Diagnostic>> groups = new LinkedHashMap<>();
    for (Diagnostic diagnostic : diagnostics) {
      boolean error = diagnostic.severity() == Severity.ERROR;
      Object key =
          error
              ? diagnostic
              : List.of(
                  place(new Span(diagnostic.span().file(), 1, 1, 0)),
                  diagnostic.severity(),
                  diagnostic.code(),
                  diagnostic.message());
      groups.computeIfAbsent(key, first -> new ArrayList<>()).add(diagnostic);
    }
    return List.copyOf(groups.values());
  }

  private static void elsewhere(StringBuilder out, List<Diagnostic> others) {
    if (others.isEmpty()) {
      return;
    }
    String places =
        others.stream()
            .limit(MAX_PLACES)
            .map(other -> other.span().line() + ":" + other.span().column())
            .collect(Collectors.joining(", "));
    out.append("  also at ").append(places);
    if (others.size() > MAX_PLACES) {
      out.append(" and ").append(others.size() - MAX_PLACES).append(" more places");
    }
    out.append('\n');
  }

  /** What a finding says in one line, without its end. */
  String line(Diagnostic diagnostic, String rest) {
    Severity severity = diagnostic.severity();
    String label = severity.name().toLowerCase(Locale.ROOT) + "[" + diagnostic.code() + "]";
    return style.bold(place(diagnostic.span()))
        + style.mark(severity, label)
        + ": "
        + DisplayText.clean(diagnostic.message(), MAX_MESSAGE)
        + rest;
  }

  /** What to do about a finding, on a line of its own without its end; perhaps nothing. */
  String help(Diagnostic diagnostic) {
    return diagnostic.help() == null
        ? ""
        : "\n  " + style.bold("help:") + " " + DisplayText.clean(diagnostic.help(), MAX_HELP);
  }

  private void append(StringBuilder out, Diagnostic diagnostic) {
    Severity severity = diagnostic.severity();
    out.append(line(diagnostic, "")).append('\n');
    String help = diagnostic.help() == null ? "" : DisplayText.clean(diagnostic.help(), MAX_HELP);
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
