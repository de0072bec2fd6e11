package dev.armature.generator.diagnostic;

import dev.armature.generator.source.Span;
import java.util.List;

/** GitHub's workflow commands, one line for each finding. */
final class GithubFormat {
  private GithubFormat() {}

  static String print(List<Diagnostic> diagnostics, int more) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      append(out, diagnostic);
    }
    if (more > 0) {
      out.append("::notice::… and ").append(more).append(" more\n");
    }
    return out.toString();
  }

  private static void append(StringBuilder out, Diagnostic diagnostic) {
    String command =
        switch (diagnostic.severity()) {
          case ERROR -> "error";
          case WARNING -> "warning";
          case NOTE -> "notice";
        };
    out.append("::").append(command).append(' ');
    Span span = diagnostic.span();
    if (span.file() != null) {
      out.append("file=").append(property(span.file().name()));
      out.append(",line=").append(span.line()).append(",col=").append(span.column());
      out.append(",endColumn=").append(span.column() + Math.max(0, span.length() - 1)).append(',');
    }
    out.append("title=").append(property(diagnostic.code()));
    out.append("::").append(data(message(diagnostic))).append('\n');
  }

  private static String message(Diagnostic diagnostic) {
    StringBuilder text = new StringBuilder(clean(diagnostic.message()));
    for (Diagnostic.Related related : diagnostic.related()) {
      text.append('\n').append(clean(related.span() + ": " + related.message()));
    }
    if (diagnostic.help() != null) {
      text.append("\nhelp: ").append(DisplayText.clean(diagnostic.help(), TextFormat.MAX_HELP));
    }
    return text.toString();
  }

  private static String clean(String text) {
    return DisplayText.clean(text, TextFormat.MAX_MESSAGE);
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(clean(text)).replace(":", "%3A").replace(",", "%2C");
  }
}
