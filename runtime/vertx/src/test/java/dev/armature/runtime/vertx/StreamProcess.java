package dev.armature.runtime.vertx;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The service of streams in a process with a heap of 64 MiB. */
final class StreamProcess implements AutoCloseable {
  private final Process process;
  private final int port;
  private final StringBuffer log = new StringBuffer();

  private StreamProcess(Process process, int port) {
    this.process = process;
    this.port = port;
    // A thread of its own: the common pool of a small machine has one, which would never be free.
    Thread collecting = new Thread(this::collect, "log of " + port);
    collecting.setDaemon(true);
    collecting.start();
  }

  /** Starts one with the arguments of {@link StreamService#main}. */
  static StreamProcess start(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                StreamService.class.getName()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    BufferedReader out = process.inputReader();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith("port ")) {
        return new StreamProcess(process, Integer.parseInt(line.substring(5)));
      }
    }
    throw new IOException("the service did not start");
  }

  private void collect() {
    process.inputReader().lines().forEach(line -> log.append(line).append('\n'));
  }

  int port() {
    return port;
  }

  /** What the service logged so far. */
  String log() {
    return log.toString();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Tells the service to stop; returns its exit code. */
  int stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      throw new AssertionError("the service does not stop");
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    if (!process.isAlive()) {
      // Its log is all that tells why it ended by itself.
      System.err.println(log);
    }
    process.destroyForcibly();
  }
}
