package dev.armature.generator;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a configuration file says to those who start a run, {@code infrastructure.api_generation}.
 *
 * @param automatic whether builds generate of themselves
 * @param folder where sources go, or null if it does not say so
 * @param readable whether the file has no errors, which the run itself reports
 */
public record ConfiguredGeneration(boolean automatic, @Nullable Path folder, boolean readable) {
  /** Reads it; without a file it says nothing. */
  public static ConfiguredGeneration of(GeneratorConfig config) {
    Settings settings = Settings.of(config);
    String path = settings.file().generation().outputPath();
    boolean readable = !settings.diagnostics().hasErrors();
    try {
      Path folder = path == null ? null : Path.of(path);
      return new ConfiguredGeneration(settings.file().generation().automatic(), folder, readable);
    } catch (InvalidPathException e) {
      return new ConfiguredGeneration(settings.file().generation().automatic(), null, readable);
    }
  }
}
