package dev.armature.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged command in a process of its own, as users run it. */
final class Armature {
  /** Three times the ten seconds that a run may take at most. */
  static final long HANG_SECONDS = 180;

  private final Path folder;

  /** Runs in a folder. */
  Armature(Path folder) {
    this.folder = folder;
  }

  /** What a process left behind. */
  record Ended(int code, String out, String err) {
    /** Fails unless the command ended well. */
    Ended well() {
      assertThat(code).as(err).isZero();
      return this;
    }
  }

  /** Runs {@code java -Xmx512m -jar armature.jar} to its end. */
  Ended run(String... arguments) throws IOException, InterruptedException {
    return end(builder(arguments).redirectInput(new File("/dev/null")));
  }

  /** Runs a process to its end. */
  static Ended end(ProcessBuilder builder) throws IOException, InterruptedException {
    Path out = Files.createTempFile("armature-out-", ".txt");
    Path err = Files.createTempFile("armature-err-", ".txt");
    try {
      Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      boolean ended = process.waitFor(HANG_SECONDS, TimeUnit.SECONDS);
      process.destroyForcibly();
      assertThat(ended).as("ended within %s s", HANG_SECONDS).isTrue();
      return new Ended(process.exitValue(), text(out), text(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /** A process that the caller starts. */
  ProcessBuilder builder(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-jar", System.getProperty("armature.jar")));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).directory(folder.toFile());
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
