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
}
