package dev.armature.runtime.client;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** A server on plain sockets that does whatever a script says, and counts its connections. */
final class HostileServer implements Closeable {
  /** What happens on a connection after a request's head was read. */
  @FunctionalInterface
  interface Script {
    void run(Peer peer) throws Exception;
  }

  /** One connection, and the head of the last request on it. */
  record Peer(Socket socket, InputStream in, OutputStream out, String head) {
    void send(String text) throws IOException {
      send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    void send(byte[] bytes) throws IOException {
      out.write(bytes);
      out.flush();
    }

    /** Waits until the client closes. */
    void hang() throws IOException {
      while (in.read() >= 0) {
        // What still comes is of no interest.
        continue;
      }
    }

    /** Sends a text again and again until the client closes. */
    void forever(String text, long pauseMillis) throws Exception {
      while (true) {
        send(text);
        Thread.sleep(pauseMillis);
      }
    }

    void reset() throws IOException {
      socket.setSoLinger(true, 0);
      socket.close();
    }
  }

  private final ServerSocket listener;
  private final Script script;
  private final boolean readsHead;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  final AtomicInteger accepted = new AtomicInteger();
  final List<String> heads = new CopyOnWriteArrayList<>();

  private HostileServer(Script script, boolean readsHead) throws IOException {
    this.script = script;
    this.readsHead = readsHead;
    this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    start("accept", this::accept);
  }

  /** Runs the script for each request. */
  static HostileServer answering(Script script) throws IOException {
    return new HostileServer(script, true);
  }

  /** Runs the script for each connection, before anything was read. */
  static HostileServer accepting(Script script) throws IOException {
    return new HostileServer(script, false);
  }

  /** Answers every request with that text. */
  static HostileServer saying(String answer) throws IOException {
    return answering(peer -> peer.send(answer));
  }

  String url() {
    return "http://127.0.0.1:" + listener.getLocalPort();
  }

  int port() {
    return listener.getLocalPort();
  }

  private static void start(String name, Runnable task) {
    Thread thread = new Thread(task, "hostile-" + name);
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = listener.accept();
        open.add(socket);
        accepted.incrementAndGet();
        start("connection", () -> serve(socket));
      }
    } catch (IOException closed) {
      return;
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      socket.setTcpNoDelay(true);
      InputStream in = socket.getInputStream();
      OutputStream out = socket.getOutputStream();
      if (!readsHead) {
        script.run(new Peer(socket, in, out, ""));
      }
      for (String head = head(in); !head.isEmpty(); head = head(in)) {
        heads.add(head);
        script.run(new Peer(socket, in, out, head));
      }
    } catch (Exception over) {
      // The client closed, which is how most scripts end.
      return;
    } finally {
      open.remove(socket);
    }
  }

  /** A request's head with its body, if it tells the length; empty when the client closed. */
  private static String head(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    for (int c = in.read(); c >= 0; c = in.read()) {
      head.write(c);
      String text = head.toString(StandardCharsets.ISO_8859_1);
      if (text.endsWith("\r\n\r\n")) {
        return text;
      }
    }
    return "";
  }

  /** How many connections are open once all that should be closed had time for it. */
  int leaked() {
    for (int i = 0; i < 500 && !open.isEmpty(); i++) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
    }
    return open.size();
  }

  @Override
  public void close() throws IOException {
    listener.close();
    for (Socket each : open) {
      each.close();
    }
  }
}
