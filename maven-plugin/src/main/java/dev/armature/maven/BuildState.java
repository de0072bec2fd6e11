package dev.armature.maven;

import dev.armature.generator.output.OutputReport;
import dev.armature.generator.source.InputFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * What the last run has read and written, by hash: a file of lines {@code hash path}. If all of it
 * is still so, running again would change nothing.
 */
final class BuildState {
  private static final String HEADER = "armature state 1 ";

  private final Path file;

  BuildState(Path file) {
    this.file = file;
  }

  /**
   * Whether nothing has changed since the last run.
   *
   * @param key what else decides the output; empty: never current
   */
  boolean isCurrent(String key) {
    if (key.isEmpty() || !Files.isRegularFile(file)) {
      return false;
    }
    try {
      List<String> lines = Files.readAllLines(file);
      return !lines.isEmpty()
          && lines.get(0).equals(HEADER + key)
          && lines.stream().skip(1).allMatch(BuildState::holds);
    } catch (IOException e) {
      return false;
    }
  }

  /** Remembers a run. */
  void save(String key, List<InputFile> inputs, Path folder, OutputReport output)
      throws MojoExecutionException {
    try {
      List<String> lines = new ArrayList<>();
      lines.add(HEADER + key);
      inputs.forEach(input -> lines.add(input.sha256() + " " + input.uri()));
      for (String path : paths(output)) {
        Path written = folder.resolve(path).normalize();
        lines.add(sha256(written) + " " + written.toUri());
      }
      Files.createDirectories(file.getParent());
      Files.write(file, lines);
    } catch (IOException e) {
      throw new MojoExecutionException("cannot write " + file, e);
    }
  }

  private static List<String> paths(OutputReport output) {
    return Stream.concat(output.written().stream(), output.unchanged().stream()).sorted().toList();
  }

  private static boolean holds(String line) {
    int space = line.indexOf(' ');
    try {
      Path path = Path.of(URI.create(line.substring(space + 1)));
      return Files.isRegularFile(path) && sha256(path).equals(line.substring(0, space));
    } catch (IOException | RuntimeException e) {
      // A line that we did not write, or an input from the network: run again.
      return false;
    }
  }

  private static String sha256(Path path) throws IOException {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
