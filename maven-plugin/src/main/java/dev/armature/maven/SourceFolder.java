package dev.armature.maven;

import dev.armature.generator.ConfiguredGeneration;
import java.io.File;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where Java sources go: what the goal's parameter says, else the configuration, else as usual. */
final class SourceFolder {
  private SourceFolder() {}

  static Path of(@Nullable File parameter, ConfiguredGeneration configured, Path base, Path usual) {
    if (parameter != null) {
      return parameter.toPath();
    }
    Path said = configured.folder();
    return said == null ? usual : base.resolve(said);
  }
}
