package dev.armature.generator.output;

import dev.armature.generator.emit.GeneratedFile;
import java.util.List;

/** Where generated files go. */
@FunctionalInterface
public interface Output {
  /**
   * Takes all files of one run; what an earlier run wrote and this one does not is removed.
   *
   * @throws OutputException if a path is refused or the disk fails; nothing has changed then
   */
  OutputReport write(List<GeneratedFile> files) throws OutputException;

  /**
   * Takes all files of one run, and is as before if what else has to happen fails.
   *
   * @throws OutputException if this or the rest fails; nothing has changed then
   */
  default OutputReport write(List<GeneratedFile> files, Rest rest) throws OutputException {
    OutputReport report = write(files);
    rest.happen();
    return report;
  }

  /** What else has to happen. */
  @FunctionalInterface
  interface Rest {
    /** Makes it happen. */
    void happen() throws OutputException;
  }
}
