package dev.armature.generator.output;

import dev.armature.generator.emit.GeneratedFile;
import java.nio.file.Path;
import java.util.List;

/**
 * Says what {@link DirectoryOutput} would do without doing it: {@code created} are missing, {@code
 * updated} are stale, {@code deleted} are orphans.
 */
public final class CheckOutput implements Output {
  private final OutputFolder folder;

  /**
   * Looks at an output folder.
   *
   * @param execution whose files
   * @throws IllegalArgumentException if the execution's name is not made of 1 to 64 letters,
   *     digits, dots, dashes and underscores
   */
  public CheckOutput(Path root, String execution) {
    this.folder = new OutputFolder(root, execution);
  }

  @Override
  public OutputReport write(List<GeneratedFile> files) throws OutputException {
    return OutputPlan.of(files, folder).report();
  }
}
