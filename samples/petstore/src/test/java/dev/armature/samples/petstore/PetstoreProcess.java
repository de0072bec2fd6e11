package dev.armature.samples.petstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged petstore in a process of its own, on the JDK that runs the tests. */
final class PetstoreProcess implements Closeable {
  /** Room for a load, and no time for load balancers. */
  static final Map<String, String> UNLIMITED =
      Map.of(
          "PORT", "0",
          "ARMATURE_OPERATIONS_CREATEPET_RATELIMIT_CALLS", "10000000",
          "ARMATURE_OPERATIONS_CREATEPET_RATELIMIT_WINDOW", "1s",
          "ARMATURE_SERVER_SHUTDOWN_DELAY", "0s");

  private static final int START_LINES = 3;
  private static final long EXIT_SECONDS = 30;

  final Process process;
  private final Path errors;
  private final BufferedReader out;

  PetstoreProcess(Map<String, String> environment, String... arguments) throws IOException {
    errors = Files.createTempFile("petstore", ".log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx128m", "-XX:TieredStopAtLevel=1", "-jar"));
    command.add(System.getProperty("petstore.jar"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
    builder.environment().putAll(environment);
    process = builder.start();
    out = process.inputReader();
  }

  /** What it prints once it serves. */
  List<String> greeting() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < START_LINES; i++) {
      String line = out.readLine();
      assertThat(line).as(() -> "line of the greeting; errors: " + errors()).isNotNull();
      lines.add(line);
    }
    return lines;
  }

  /** The port that the greeting names. */
  int port() throws IOException {
    return Integer.parseInt(greeting().get(0).replaceAll("\\D", ""));
  }

  int exitCode() throws InterruptedException {
    assertThat(process.waitFor(EXIT_SECONDS, TimeUnit.SECONDS)).as("ended").isTrue();
    return process.exitValue();
  }

  String errors() {
    try {
      return Files.readString(errors);
    } catch (IOException e) {
      return e.toString();
    }
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    out.close();
    Files.deleteIfExists(errors);
  }
}
