package dev.armature.benchmarks.server;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Sends one request again and again over keep-alive connections, one thread for each; the next one
 * goes out when the answer is in.
 */
final class Load {
  private final int port;
  private final byte[] request;
  private final int connections;

  Load(int port, byte[] request, int connections) {
    this.port = port;
    this.request = request;
    this.connections = connections;
  }

  /**
   * Keeps on for a while.
   *
   * @return the number of answered requests
   * @throws IOException if any answer is not a 201: a benchmark of errors says nothing
   */
  long run(Duration time) throws IOException, InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(connections);
    long end = System.nanoTime() + time.toNanos();
    try {
      List<Callable<Long>> tasks = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        tasks.add(() -> connection(end));
      }
      long total = 0;
      for (Future<Long> answered : threads.invokeAll(tasks)) {
        total += answered.get();
      }
      return total;
    } catch (ExecutionException failed) {
      throw new IOException(failed.getCause());
    } finally {
      threads.shutdown();
    }
  }

  private long connection(long end) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setTcpNoDelay(true);
      byte[] buffer = new byte[16 * 1024];
      long answered = 0;
      while (System.nanoTime() < end) {
        socket.getOutputStream().write(request);
        readAnswer(socket, buffer);
        answered++;
      }
      return answered;
    }
  }

  private static void readAnswer(Socket socket, byte[] buffer) throws IOException {
    int length = 0;
    int needed = Integer.MAX_VALUE;
    while (length < needed) {
      int read = socket.getInputStream().read(buffer, length, buffer.length - length);
      if (read < 0) {
        throw new EOFException("the server closed the connection");
      }
      length += read;
      if (needed == Integer.MAX_VALUE) {
        needed = wholeLength(buffer, length);
      }
    }
  }

  /** Head and body together, or the largest int while the head is not complete. */
  private static int wholeLength(byte[] buffer, int length) {
    String head = new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
    int end = head.indexOf("\r\n\r\n");
    if (end < 0) {
      return Integer.MAX_VALUE;
    }
    if (!head.startsWith("HTTP/1.1 201")) {
      throw new UncheckedIOException(new IOException("not a 201: " + head));
    }
    int at = head.toLowerCase(java.util.Locale.ROOT).indexOf("content-length:") + 15;
    return end + 4 + Integer.parseInt(head.substring(at, head.indexOf('\r', at)).strip());
  }
}
