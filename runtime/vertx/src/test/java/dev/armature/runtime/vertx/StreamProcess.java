package dev.armature.runtime.vertx;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
    return start(Path.of(System.getProperty("java.io.tmpdir")), arguments);
  }

  /** Starts one that keeps files of forms in a folder. */
  static StreamProcess start(Path uploads, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.io.tmpdir=" + uploads,
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

  /** The files of forms that it has open, whether or not they still have a name. */
  List<String> uploads() throws IOException {
    List<String> open = new ArrayList<>();
    Path descriptors = Path.of("/proc", "" + process.pid(), "fd");
    try (DirectoryStream<Path> all = Files.newDirectoryStream(descriptors)) {
      for (Path each : all) {
        try {
          String target = Files.readSymbolicLink(each).toString();
          if (target.contains(".upload")) {
            open.add(target);
          }
        } catch (NoSuchFileException closed) {
          // Meanwhile.
        }
      }
    }
    return open;
  }

  /** A number that it shows; 0 when it shows none of that name. */
  double metric(String name) throws IOException {
    String request = "GET /metrics HTTP/1.1\r\nHost: a\r\n\r\n";
    for (String line : RawClient.once(port, request).body().split("\n")) {
      if (line.startsWith(name + " ")) {
        return Double.parseDouble(line.substring(name.length() + 1));
      }
    }
    return 0;
  }

  /** Waits until nothing is taken up any more but for the question itself. */
  void awaitIdle() throws IOException, InterruptedException {
    String used = "armature_server_used{listener=\"main\",budget=\"";
    for (int i = 0; i < 3_000; i++) {
      boolean idle = metric(used + "requests\"}") <= 1 && metric(used + "streams\"}") == 0;
      if (idle && metric(used + "bodyBytes\"}") == 0 && uploads().isEmpty()) {
        return;
      }
      Thread.sleep(10);
    }
    throw new AssertionError("something is still taken up: " + uploads());
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
