package dev.armature.generator;

import dev.armature.generator.diagnostic.Diagnostics;
import dev.armature.generator.ir.Service;
import dev.armature.generator.output.OutputReport;
import dev.armature.generator.source.InputFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a run ended.
 *
 * @param diagnostics everything found
 * @param service what was read, or null if it could not be
 * @param output what became of the files, or null if none were written
 * @param inputs every file the run has read, with its hash
 * @param summary the figures
 */
public record GeneratorResult(
    Diagnostics diagnostics,
    @Nullable Service service,
    @Nullable OutputReport output,
    List<InputFile> inputs,
    Summary summary) {
  public GeneratorResult {
    inputs = List.copyOf(inputs);
  }

  /** Whether files were written, or were right already. */
  public boolean succeeded() {
    return output != null && !diagnostics.hasErrors();
  }

  /**
   * The figures of a run.
   *
   * @param operations how many operations were generated
   * @param types how many model types
   * @param files how many files
   * @param lines how many lines they have together
   * @param hints how many notes about the legal contract were not told; validating tells them
   */
  public record Summary(int operations, int types, int files, long lines, int hints) {
    /** Nothing was generated. */
    public static final Summary NOTHING = new Summary(0, 0, 0, 0, 0);
  }
}
