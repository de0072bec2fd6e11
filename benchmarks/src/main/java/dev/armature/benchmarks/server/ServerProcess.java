package dev.armature.benchmarks.server;

import dev.armature.benchmarks.ProcessCost;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/** A measured server in a process of its own. */
final class ServerProcess implements AutoCloseable {
  private static final int CONNECTIONS = 32;
  private static final String BODY =
      "{\"name\":\"Rex\",\"status\":\"available\",\"tag\":\"good-boy\",\"vaccinations\":["
          + "{\"vaccine\":\"rabies\",\"on\":\"2026-03-01\",\"dose\":0.5},"
          + "{\"vaccine\":\"distemper\",\"on\":\"2026-04-01\",\"dose\":1.25}]}";

  private final Process process;
  private final Load load;

  private ServerProcess(Process process, int port) {
    this.process = process;
    this.load = new Load(port, request(), CONNECTIONS);
  }

  static ServerProcess start(String kind, Threads threads)
      throws IOException, InterruptedException {
    int port = freePort();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms512m",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                MeasuredServer.class.getName(),
                kind,
                threads.name(),
                Integer.toString(port))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    awaitPort(process, port);
    return new ServerProcess(process, port);
  }

  /** Lets the JIT see the requests. */
  void warm(Duration time) throws IOException, InterruptedException {
    load.run(time);
  }

  /** CPU time of the server per request, in microseconds. */
  double measure(Duration time) throws IOException, InterruptedException {
    Duration before = ProcessCost.of(process.pid()).cpu();
    long answered = load.run(time);
    Duration after = ProcessCost.of(process.pid()).cpu();
    return after.minus(before).toNanos() / 1e3 / answered;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private static byte[] request() {
    String head =
        "POST /pets HTTP/1.1\r\nHost: localhost\r\nX-API-Key: demo-key\r\n"
            + "Content-Type: application/json\r\nAccept: application/json\r\nContent-Length: "
            + BODY.length()
            + "\r\n\r\n";
    return (head + BODY).getBytes(StandardCharsets.US_ASCII);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void awaitPort(Process process, int port)
      throws IOException, InterruptedException {
    for (int tries = 0; tries < 300 && process.isAlive(); tries++) {
      try (Socket socket = new Socket("127.0.0.1", port)) {
        socket.getInputStream();
        return;
      } catch (IOException refused) {
        Thread.sleep(100);
      }
    }
    throw new IOException("the server did not start");
  }
}
