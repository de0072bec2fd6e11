package dev.armature.maven;

import dev.armature.generator.diagnostic.Diagnostic;
import dev.armature.generator.diagnostic.DiagnosticPrinter;
import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.diagnostic.Severity;
import dev.armature.generator.source.SourceFile;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.codehaus.plexus.build.BuildContext;

/** Shows diagnostics in the log and in the editor of an IDE. */
final class ShownDiagnostics {
  private final Log log;
  private final BuildContext buildContext;

  ShownDiagnostics(Log log, BuildContext buildContext) {
    this.log = log;
    this.buildContext = buildContext;
  }

  /**
   * Shows all.
   *
   * @throws MojoFailureException if any is an error
   */
  void report(Diagnostics diagnostics, Path contract) throws MojoFailureException {
    buildContext.removeMessages(contract.toFile());
    Diagnostic first = null;
    Map<String, List<Diagnostic>> notes = new LinkedHashMap<>();
    for (Diagnostic diagnostic : diagnostics.sorted()) {
      if (diagnostic.severity() == Severity.NOTE && !log.isDebugEnabled()) {
        notes.computeIfAbsent(diagnostic.code(), code -> new ArrayList<>()).add(diagnostic);
      } else {
        log(diagnostic);
      }
      mark(diagnostic);
      if (first == null && diagnostic.severity() == Severity.ERROR) {
        first = diagnostic;
      }
    }
    notes.values().forEach(kind -> log.info(DiagnosticPrinter.line(kind, false)));
    if (first != null) {
      int more = diagnostics.count(Severity.ERROR) - 1;
      String place = first.span() + ": error[" + first.code() + "]: " + first.message();
      throw new MojoFailureException(place + (more > 0 ? " (and " + more + " more)" : ""));
    }
  }

  private void log(Diagnostic diagnostic) {
    String text = DiagnosticPrinter.text(diagnostic, false);
    switch (diagnostic.severity()) {
      case ERROR -> log.error(text);
      case WARNING -> log.warn(text);
      case NOTE -> log.info(text);
    }
  }

  private void mark(Diagnostic diagnostic) {
    SourceFile file = diagnostic.span().file();
    if (file == null || !"file".equals(file.uri().getScheme())) {
      return;
    }
    int severity =
        diagnostic.severity() == Severity.ERROR
            ? BuildContext.SEVERITY_ERROR
            : BuildContext.SEVERITY_WARNING;
    buildContext.addMessage(
        new File(file.uri()),
        diagnostic.span().line(),
        diagnostic.span().column(),
        diagnostic.message() + " [" + diagnostic.code() + "]",
        severity,
        null);
  }
}
