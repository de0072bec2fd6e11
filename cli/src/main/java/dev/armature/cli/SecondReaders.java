package dev.armature.cli;

import dev.armature.generator.crosscheck.SecondReader;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Finds another reader of contracts: in a jar beside the command's own, which nothing else loads.
 */
final class SecondReaders {
  private static final String JAR = "armature-cross-check.jar";

  private SecondReaders() {}

  /**
   * The reader.
   *
   * @throws CommandLine.ParameterException if there is none
   */
  static SecondReader first(CommandSpec spec) {
    return ServiceLoader.load(SecondReader.class, loader())
        .findFirst()
        .orElseThrow(
            () ->
                new CommandLine.ParameterException(
                    spec.commandLine(), "--cross-check needs " + JAR + " beside armature.jar"));
  }

  /** Stays open until the process ends. */
  private static ClassLoader loader() {
    ClassLoader own = SecondReaders.class.getClassLoader();
    URL jar = jar();
    return jar == null ? own : new URLClassLoader("cross-check", new URL[] {jar}, own);
  }

  private static @Nullable URL jar() {
    CodeSource source = SecondReaders.class.getProtectionDomain().getCodeSource();
    if (source == null || !source.getLocation().getPath().endsWith(".jar")) {
      return null;
    }
    try {
      URI own = source.getLocation().toURI();
      Path beside = Path.of(own).resolveSibling(JAR);
      return Files.isRegularFile(beside) ? beside.toUri().toURL() : null;
    } catch (URISyntaxException | MalformedURLException e) {
      return null;
    }
  }
}
