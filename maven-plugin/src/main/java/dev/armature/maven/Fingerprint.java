package dev.armature.maven;

import dev.armature.generator.GeneratorConfig;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.jspecify.annotations.Nullable;

/** What decides, besides the inputs, what a run generates: its parameters and the tool itself. */
final class Fingerprint {
  private Fingerprint() {}

  /** One line; empty if the tool is still being built, so that it cannot be told apart. */
  static String of(
      GeneratorConfig config, Path folder, Path resources, @Nullable PluginDescriptor plugin) {
    if (plugin == null) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    parts.add(plugin.getVersion());
    for (Artifact artifact : plugin.getArtifacts()) {
      File file = artifact.getFile();
      if (file == null || !file.isFile()) {
        return "";
      }
      // A snapshot keeps its version when it changes.
      parts.add(artifact.getId() + ":" + file.length() + ":" + file.lastModified());
    }
    parts.add(config.toString());
    parts.add(folder.toString());
    parts.add(resources.toString());
    return String.join("|", parts).replaceAll("\\R", " ");
  }
}
