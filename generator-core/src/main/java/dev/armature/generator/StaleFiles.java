package dev.armature.generator;

import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.output.OutputReport;
import dev.armature.generator.source.SourceFile;
import dev.armature.generator.source.Span;
import java.nio.file.Path;

/** Turns what a {@code CheckOutput} saw into errors. */
public final class StaleFiles {
  private static final String CODE = "output/stale";
  private static final String HELP = "generate again, and commit what changed";

  private StaleFiles() {}

  /**
   * Reports each file that generating would create, change or delete.
   *
   * @param root the output folder, as the user calls it
   */
  public static void report(OutputReport report, Path root, Diagnostics diagnostics) {
    for (String path : report.created()) {
      diagnostics.error(CODE, at(root, path), "this file is missing", HELP);
    }
    for (String path : report.updated()) {
      diagnostics.error(CODE, at(root, path), "this file is not what is generated now", HELP);
    }
    for (String path : report.deleted()) {
      diagnostics.error(CODE, at(root, path), "this file is no longer generated", HELP);
    }
  }

  private static Span at(Path root, String path) {
    Path file = root.resolve(path);
    return new Span(new SourceFile(file.toString(), file.toUri(), ""), 1, 1, 0);
  }
}
